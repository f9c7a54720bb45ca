// « La voix »: how one likes to listen. Made at the first time it is opened.

import { X } from 'lucide';
import type { Messages } from '../../site/messages';
import type { Listening } from '../../platform/ports/listening';
import { paces, type Voice } from '../../platform/ports/speech-engine';
import { make, makeIcon } from './make';

type Words = Messages['listen'];

export interface PanelState {
  readonly listening: Listening;
  /** What the choices are worth: this page only, when the browser keeps nothing. */
  readonly isKept: boolean;
  /** The language of the page, after « lire … ». */
  readonly language: string;
  /** Those that speak it, best first. */
  readonly voices: readonly Voice[];
  readonly voice: Voice | undefined;
  /** The shipped voice of this language, in bytes, and whether this browser keeps it; none when there is none. */
  readonly shipped: { readonly bytes: number; readonly isKept: boolean } | undefined;
}

export interface PanelActs {
  choose(change: Partial<Listening>): void;
  chooseVoice(voice: Voice): void;
  keepVoice(wanted: 'kept' | 'forgotten'): void;
  /** « Je n'entends rien ». Returns what to tell. */
  silent(): string;
}

export interface Panel {
  open(state: PanelState): void;
  show(state: PanelState): void;
}

/** A device may have dozens: the best ones, and the shipped one. */
const VOICES_SHOWN = 5;

export function createPanel(words: Words, lang: string, acts: PanelActs): Panel {
  const { panel } = words;
  const title = make('h2', { id: 'reading-panel', tabindex: '-1' }, panel.title);
  const close = make('button', { type: 'submit', class: 'button button--plain' }, makeIcon(X), panel.close);
  const notKept = make('p', { class: 'notice', hidden: '' }, panel.notKept);
  const told = make('p', { class: 'reading-panel__told', role: 'status' });
  const silent = make('button', { type: 'button', class: 'button button--plain' }, panel.silent);
  const paceGroup = make(
    'fieldset',
    { class: 'comfort__group' },
    make('legend', {}, panel.pace.legend),
    choicesOf(
      'pace',
      paces.map((pace) => [pace, panel.pace.choices[pace]]),
    ),
  );
  const voiceGroup = make('fieldset', { class: 'comfort__group' });
  const form = make(
    'form',
    { method: 'dialog', class: 'comfort__form' },
    make('div', { class: 'comfort__head' }, title, close),
    notKept,
    paceGroup,
    tick('onItsOwn', panel.onItsOwn),
    tick('onTouch', panel.onTouch, panel.onTouchHow),
    voiceGroup,
    make('div', { class: 'reading-panel__silent' }, make('p', {}, panel.silentHow), silent, told),
  );
  const keep = make('div', {});
  form.append(keep);
  const dialog = make('dialog', { class: 'comfort__panel reading-panel', 'aria-labelledby': 'reading-panel', lang }, form);
  document.body.append(dialog);
  let shown: readonly Voice[] = [];

  silent.addEventListener('click', () => told.replaceChildren(acts.silent()));
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'pace') acts.choose({ pace: paces.find((pace) => pace === target.value) ?? 'slow' });
    if (target.name === 'onItsOwn' || target.name === 'onTouch') acts.choose({ [target.name]: target.checked });
    if (target.name === 'keepsVoice') acts.keepVoice(target.checked ? 'kept' : 'forgotten');
    const voice = target.name === 'voice' ? shown[Number(target.value)] : undefined;
    if (voice !== undefined) acts.chooseVoice(voice);
  });
  // Beside the panel is « no more of this » too.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => told.replaceChildren());

  const show = ({ listening, isKept, language, voices, voice, shipped }: PanelState): void => {
    notKept.hidden = isKept;
    shown = voices.filter((one, index) => index < VOICES_SHOWN || one.engine === 'builtin' || isSame(one, voice));
    voiceGroup.hidden = shown.length < 2;
    voiceGroup.replaceChildren(
      make('legend', {}, panel.voices(language)),
      choicesOf(
        'voice',
        shown.map((one, index) => [String(index), one.engine === 'builtin' ? timbreOf(one, panel.ofSite) : panel.ofDevice(one.name)]),
      ),
    );
    keep.replaceChildren(...(shipped === undefined ? [] : [tick('keepsVoice', panel.keep, panel.keepHow(shipped.bytes))]));
    check(form, 'pace', listening.pace);
    check(form, 'voice', String(shown.findIndex((one) => isSame(one, voice))));
    for (const name of ['onItsOwn', 'onTouch'] as const) tickBox(form, name, listening[name]);
    tickBox(form, 'keepsVoice', shipped?.isKept === true);
  };

  return {
    show,
    open(state) {
      show(state);
      dialog.showModal();
      title.focus();
    },
  };
}

function choicesOf(name: string, choices: readonly (readonly [value: string, label: string])[]): HTMLElement {
  return make(
    'div',
    { class: 'comfort__choices' },
    ...choices.map(([value, label]) => make('label', { class: 'comfort__choice' }, make('input', { type: 'radio', name, value }), make('span', {}, label))),
  );
}

function tick(name: string, label: string, how?: string): HTMLElement {
  const id = `reading-${name}`;
  const box = make('input', { type: 'checkbox', name, ...(how === undefined ? {} : { 'aria-describedby': id }) });
  return make(
    'div',
    { class: 'reading-panel__tick' },
    make('label', { class: 'comfort__choice' }, box, make('span', {}, label)),
    ...(how === undefined ? [] : [make('p', { id }, how)]),
  );
}

function check(form: HTMLFormElement, name: string, value: string): void {
  for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) field.checked = field.value === value;
}

function tickBox(form: HTMLFormElement, name: string, isOn: boolean): void {
  for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) field.checked = isOn;
}

function timbreOf({ id, name }: Voice, names: Readonly<Record<string, string>>): string {
  return names[id] ?? name;
}

function isSame(one: Voice, other: Voice | undefined): boolean {
  return one.engine === other?.engine && one.id === other.id;
}
