// Faults in forms.

import type { Fault } from './template.ts';

const form = (inner: string, button = '<button type="submit">Send the message</button>'): string => `<form action="/send">${inner}${button}</form>`;

export const formFaults: readonly Fault[] = [
  { name: 'field-without-label', rules: ['label', 'input-missing-label'], body: form('<input name="colour">') },
  { name: 'field-with-placeholder', rules: ['field-named-by-example', 'label'], body: form('<input name="colour" placeholder="Your favourite tree">') },
  { name: 'label-not-tied', rules: ['label-tied-to-nothing', 'label', 'input-missing-label'], body: form('<label>Favourite tree</label><input name="t">') },
  {
    name: 'label-tied-to-another',
    rules: ['valid-for', 'label-tied-to-nothing', 'label', 'no-missing-references'],
    body: form('<label for="x">Favourite tree</label><input id="t" name="t">'),
  },
  { name: 'label-far', rules: ['label-far'], body: form('<label for="t" style="margin-block-end:9rem">Favourite tree</label><input id="t" name="t">') },
  { name: 'label-after-field', rules: ['label-wrong-side'], body: form('<input id="t" name="t"><label for="t">Favourite tree</label>') },
  { name: 'label-empty', rules: ['label', 'label-empty', 'input-missing-label'], body: form('<label for="t"></label><input id="t" name="t">') },
  { name: 'label-by-title', rules: ['label-title-only'], body: form('<input name="t" title="Favourite tree">') },
  {
    name: 'labels-alike',
    rules: ['label-shared'],
    body: form('<label for="a">Tree</label><input id="a" name="a"><label for="b">Tree</label><input id="b" name="b">'),
  },
  {
    name: 'radios-without-fieldset',
    rules: ['choices-without-question'],
    body: form(
      '<p>How will you come?</p><div class="choice"><input type="radio" id="r1" name="r"><label for="r1">By bus</label></div><div class="choice"><input type="radio" id="r2" name="r"><label for="r2">On foot</label></div>',
    ),
  },
  {
    name: 'checkboxes-without-fieldset',
    rules: ['choices-without-question'],
    body: form(
      '<p>What will you see?</p><div class="choice"><input type="checkbox" id="r1" name="see"><label for="r1">Boats</label></div><div class="choice"><input type="checkbox" id="r2" name="see"><label for="r2">Ducks</label></div>',
    ),
  },
  {
    name: 'fieldset-without-legend',
    rules: ['group-without-legend', 'wcag/h71'],
    body: form(
      '<fieldset><div class="choice"><input type="radio" id="r1" name="r"><label for="r1">By bus</label></div><div class="choice"><input type="radio" id="r2" name="r"><label for="r2">On foot</label></div></fieldset>',
    ),
  },
  { name: 'no-submit', rules: ['form-without-button', 'wcag/h32'], body: form('<label for="t">Favourite tree</label><input id="t" name="t">', '') },
  {
    name: 'button-empty',
    rules: ['button-name'],
    body: form('<label for="t">Favourite tree</label><input id="t" name="t">', '<button type="submit"></button>'),
  },
  {
    name: 'button-vague',
    rules: ['button-vague'],
    body: form('<label for="t">Favourite tree</label><input id="t" name="t">', '<button type="submit">Go</button>'),
  },
  {
    name: 'button-reset',
    rules: ['button-erases'],
    body: form(
      '<label for="t">Favourite tree</label><input id="t" name="t">',
      '<button type="submit">Send the message</button> <button type="reset">Clear the form</button>',
    ),
  },
  { name: 'required-unsaid', rules: ['required-unsaid'], body: form('<label for="t">Favourite tree</label><input id="t" name="t" required>') },
  { name: 'required-by-star', rules: ['star-unexplained'], body: form('<label for="t">Favourite tree *</label><input id="t" name="t" required>') },
  {
    name: 'required-by-colour',
    rules: ['choice-by-colour', 'colour-without-ground'],
    body: form('<label for="t" style="color:#b00">Favourite tree</label><input id="t" name="t"><label for="u">Favourite bird</label><input id="u" name="u">'),
  },
  {
    name: 'error-untied',
    rules: ['fault-untied'],
    body: form(
      '<label for="t">Favourite tree</label><input id="t" name="t" aria-invalid="true"><p class="error">Write the name of a tree, for example oak.</p>',
    ),
  },
  {
    name: 'error-by-colour',
    rules: ['fault-unsaid'],
    body: form(
      '<label for="t">Favourite tree</label><input id="t" name="t" style="border-color:#c00"><label for="u">Favourite bird</label><input id="u" name="u">',
    ),
  },
  {
    name: 'error-vague',
    rules: ['fault-says-nothing'],
    body: form(
      '<label for="t">Favourite tree</label><input id="t" name="t" aria-invalid="true" aria-describedby="er"><p class="error" id="er">Invalid input</p>',
    ),
  },
  { name: 'autocomplete-missing', rules: ['purpose-unsaid'], body: form('<label for="t">Email address</label><input id="t" name="t" type="email">') },
  {
    name: 'autocomplete-invalid',
    rules: ['autocomplete-valid', 'valid-autocomplete'],
    body: form('<label for="t">Email address</label><input id="t" name="t" type="email" autocomplete="mailbox">'),
  },
  { name: 'date-without-format', rules: ['format-unsaid'], body: form('<label for="t">Date of the visit</label><input id="t" name="t">') },
  {
    name: 'format-in-placeholder',
    rules: ['format-in-example-only'],
    body: form('<label for="t">Date of the visit</label><input id="t" name="t" placeholder="dd/mm/yyyy">'),
  },
  {
    name: 'select-with-dashes',
    rules: ['choices-separated-by-dashes'],
    body: form(
      '<label for="s">Tree</label><select id="s" name="s"><option>Oak</option><option>Ash</option><option disabled>--------</option><option>Pine</option></select>',
    ),
  },
  {
    name: 'placeholder-faint',
    rules: ['example-faint'],
    head: '<style>::placeholder { color: #bbb }</style>',
    body: form('<label for="t">Favourite tree</label><input id="t" name="t" placeholder="oak">'),
  },
  {
    name: 'field-edge-faint',
    rules: ['field-edge-faint'],
    head: '<style>input { border-color: #ddd }</style>',
    body: form('<label for="t">Favourite tree</label><input id="t" name="t">'),
  },
  {
    name: 'button-by-div',
    rules: ['press-without-keyboard'],
    body: form(
      '<label for="t">Favourite tree</label><input id="t" name="t">',
      '<div id="go">Send the message</div><button type="submit">Keep for later</button>',
    ),
    script: 'document.getElementById("go").addEventListener("click", () => document.forms[0].submit())',
  },
  {
    name: 'select-that-leaves',
    rules: ['leaves-on-choice', 'leaves-when-chosen'],
    body: form('<label for="s">Go to a part of the park</label><select id="s" name="s"><option>Lake</option><option>Hill</option></select>'),
    script: 'document.getElementById("s").onchange = () => { location.href = "/part.html" }',
  },
  {
    name: 'name-not-in-label',
    rules: ['label-content-name-mismatch'],
    body: form('<label for="t">Favourite tree</label><input id="t" name="t">', '<button type="submit" aria-label="Validate">Send the message</button>'),
  },
  {
    name: 'fault-not-valid',
    rules: ['fault-says-nothing'],
    body: form(
      '<label for="t">Day of the visit</label><p class="error" id="er">The day is not valid.</p><input id="t" name="t" aria-invalid="true" aria-describedby="er" value="32">',
    ),
  },
  {
    name: 'faults-somewhere',
    rules: ['faults-without-place'],
    body: form(
      '<p role="alert">There are problems on this page: fix them before you go on.</p><label for="t">Favourite tree</label><input id="t" name="t"><label for="u">Day of the visit</label><input id="u" name="u">',
    ),
  },
  {
    name: 'label-twice',
    rules: ['label-twice'],
    body: form('<label for="t">Visit of the park</label><label for="t">Hour of arrival</label><input id="t" name="t">'),
  },
  {
    name: 'hint-untied',
    rules: ['hint-untied'],
    body: form('<label for="t">Number of your ticket</label><p class="field-hint">It is under the picture of the lake.</p><input id="t" name="t">'),
  },
];
