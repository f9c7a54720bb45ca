// What must be told or asked before anything can be heard: one question, or one sentence that says what to do.

import type { Messages } from '../../site/messages';
import { make } from './make';

export interface Message {
  /** Resolves when it is answered; closing is « no ». */
  ask(language: string, bytes: number): Promise<'yes' | 'no'>;
  /** How far the download is; `onRefuse` when one changes one's mind. */
  coming(bytes: number, total: number, onRefuse: () => void): void;
  tell(sentence: string): void;
  close(): void;
}

export function createMessage(words: Messages['listen'], lang: string): Message {
  const { ask, panel } = words;
  const title = make('h2', { id: 'reading-message', tabindex: '-1' });
  const body = make('div', {});
  const ways = make('div', { class: 'reading-message__ways' });
  const dialog = make('dialog', { id: 'reading-question', class: 'reading-message', 'aria-labelledby': 'reading-message', lang }, title, body, ways);
  document.body.append(dialog);
  let onClosed: () => void = () => undefined;
  // The event comes late: the next question may be open already.
  dialog.addEventListener('close', () => {
    if (!dialog.open) onClosed();
  });

  const way = (label: string, look: string, act: () => void): HTMLButtonElement => {
    const button = make('button', { type: 'button', class: look }, label);
    button.addEventListener('click', act);
    return button;
  };
  const open = (heading: string, closed: () => void): void => {
    title.replaceChildren(heading);
    onClosed = closed;
    if (!dialog.open) dialog.showModal();
    title.focus();
  };
  const shut = (): void => {
    onClosed = () => undefined;
    dialog.close();
  };

  return {
    ask(language, bytes) {
      return new Promise((resolve) => {
        const answer = (said: 'yes' | 'no') => (): void => {
          shut();
          resolve(said);
        };
        body.replaceChildren(make('p', {}, ask.why(language, bytes)));
        ways.replaceChildren(way(ask.yes, 'button', answer('yes')), way(ask.no, 'button button--plain', answer('no')));
        open(ask.title, answer('no'));
      });
    },
    coming(bytes, total, onRefuse) {
      const bar = body.querySelector('progress');
      const sentence = ask.coming(bytes, total);
      if (dialog.open && bar !== null) {
        bar.value = bytes;
        body.querySelector('p')?.replaceChildren(sentence);
        return;
      }
      const refuse = (): void => {
        shut();
        onRefuse();
      };
      body.replaceChildren(make('p', {}, sentence), make('progress', { max: String(total), value: String(bytes), 'aria-label': panel.title }));
      ways.replaceChildren(way(ask.no, 'button button--plain', refuse));
      open(panel.title, refuse);
    },
    tell(sentence) {
      body.replaceChildren(make('p', {}, sentence));
      ways.replaceChildren(way(panel.close, 'button', shut));
      open(panel.title, () => undefined);
    },
    close: shut,
  };
}
