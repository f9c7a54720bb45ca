// Two engines may say the same of one element: it is said once, by the first of these that does.

import type { Finding } from './finding.ts';

const groups: readonly (readonly string[])[] = [
  ['image-alt', 'wcag/h37', 'role-img-alt'],
  ['input-image-alt', 'wcag/h36', 'button-vague'],
  ['area-alt'],
  ['alt-and-title', 'wcag/h67'],
  ['alt-said-twice', 'image-redundant-alt'],
  ['drawing-without-name', 'svg-img-alt', 'object-alt'],
  ['link-name', 'wcag/h30', 'link-without-letters', 'aria-command-name'],
  ['button-name', 'text-content', 'input-button-name', 'button-vague', 'sign-alone'],
  [
    'field-named-by-example',
    'label-title-only',
    'label-empty',
    'label',
    'input-missing-label',
    'form-field-multiple-labels',
    'select-name',
    'field-name-hidden',
    'aria-input-field-name',
  ],
  ['label-tied-to-nothing', 'valid-for', 'no-missing-references'],
  ['group-without-legend', 'wcag/h71'],
  ['form-without-button', 'wcag/h32'],
  ['autocomplete-valid', 'valid-autocomplete', 'purpose-wrong', 'purpose-unsaid'],
  ['empty-heading', 'heading-says-nothing'],
  ['heading-order', 'page-has-heading-one'],
  ['heading-faked', 'p-as-heading'],
  ['empty-table-header', 'wcag/h63'],
  ['table-scope-wrong', 'scope-attr-valid', 'wcag/h63'],
  ['table-without-heads', 'table-head-faked'],
  ['table-without-caption', 'table-fake-caption'],
  ['document-title', 'empty-title', 'title-vague'],
  ['html-has-lang', 'element-required-attributes'],
  ['landmark-one-main', 'landmark-missing', 'bypass'],
  ['landmark-unique', 'unique-landmark'],
  ['landmark-no-duplicate-main', 'no-multiple-main'],
  ['skip-link-broken', 'skip-link', 'link-to-missing-place', 'no-missing-references'],
  ['tabindex', 'order-forced'],
  ['meta-refresh', 'meta-refresh-no-exceptions'],
  ['meta-viewport', 'meta-viewport-large'],
  ['media-starts-alone', 'no-autoplay', 'no-autoplay-audio'],
  ['media-without-captions', 'video-caption'],
  ['moves-without-end', 'marquee', 'blink', 'deprecated'],
  ['color-contrast', 'color-contrast-enhanced', 'button-faint'],
  ['link-by-colour-only', 'link-in-text-block'],
  ['target-size', 'target-small'],
  ['frame-title', 'frame-title-vague'],
  ['no-dup-id', 'duplicate-id', 'duplicate-id-active', 'duplicate-id-aria'],
  ['aria-hidden-focus', 'hidden-focusable'],
  [
    'press-without-keyboard',
    'press-without-role',
    'mouse-opens-only',
    'help-pointer-only',
    'answers-mouse-only',
    'acts-when-pressed',
    'acts-when-pressed-down',
  ],
  ['shows-on-hover-only', 'shows-under-mouse-only'],
  ['leaves-on-choice', 'leaves-when-chosen'],
  ['leaves-on-focus', 'leaves-when-reached'],
  ['focus-ring-removed', 'focus-unseen'],
  ['link-title-repeats', 'link-title-differs'],
];

const groupOf = new Map(groups.flatMap((group, index) => group.map((rule) => [rule, index] as const)));

export function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const group = groupOf.get(finding.rule);
    const key = `${finding.element} ${group ?? finding.rule}`;
    const before = kept.get(key);
    const rank = (one: Finding): number => (group === undefined ? 0 : (groups[group]?.indexOf(one.rule) ?? 0));
    if (before === undefined || rank(finding) < rank(before)) kept.set(key, finding);
  }
  return [...kept.values()];
}
