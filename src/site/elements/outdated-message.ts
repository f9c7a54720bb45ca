// The message about an outdated sentence, written again at each letter. Nothing is sent: a mail program is, or the text is copied.

import { copyText } from '../../platform/adapters/clipboard';
import { outdated } from '../messages/fr/outdated';
import { remarkMail, remarkText } from '../share/outdated';

/** `quoted`: what was highlighted when the button was pressed. */
export function prepare(host: HTMLElement, quoted: string): void {
  const sentence = host.querySelector<HTMLTextAreaElement>('[data-sentence]');
  const message = host.querySelector<HTMLTextAreaElement>('[data-message]');
  const said = host.querySelector('[data-said]');
  const { to = '', page = '' } = host.dataset;
  const subject = outdated.text.subject(page);
  const write = (): void => {
    const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(new Date());
    // A lesson's address says the step; what was asked of it (?mode=) says nothing to the host.
    const address = `${location.origin}${location.pathname}${location.hash}`;
    const text = remarkText({ page, address, sentence: sentence?.value ?? '', day }, { ...outdated.text, subject });
    if (message) message.value = text;
    host.querySelector('[data-mail]')?.setAttribute('href', remarkMail(to, subject, text));
    said?.replaceChildren();
  };
  const copy = async (): Promise<void> => {
    const isCopied = (await copyText(`${subject}\n\n${message?.value ?? ''}`)) === 'copied';
    if (!isCopied) message?.select();
    said?.replaceChildren(isCopied ? outdated.copied : outdated.selected);
  };
  if (sentence) sentence.value = quoted.trim().slice(0, sentence.maxLength);
  sentence?.addEventListener('input', write);
  host.querySelector('[data-copy]')?.addEventListener('click', () => void copy());
  addEventListener('hashchange', write);
  host.dataset['ready'] = '';
  write();
}
