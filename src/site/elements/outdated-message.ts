// The message about an outdated sentence, written again at each letter. Nothing is sent: a mail program is opened, or the text is copied.

import { copyText } from '../../platform/adapters/clipboard';
import { linkStyle } from '../../platform/adapters/style-sheet';
import { outdated } from '../messages/fr/outdated';
import { MOST_LETTERS, remarkMail, remarkText } from '../share/outdated';
import style from './outdated.css?url&no-inline';
import { el } from './tree';

/** `quoted`: what was highlighted when the button was pressed. */
export async function prepare(host: HTMLElement, quoted: string): Promise<void> {
  await linkStyle(style);
  if ('ready' in host.dataset) return;
  const { to = '', page = '' } = host.dataset;
  const subject = outdated.text.subject(page);
  const sentence = document.createElement('textarea');
  sentence.maxLength = MOST_LETTERS;
  sentence.value = quoted.trim().slice(0, MOST_LETTERS);
  const message = document.createElement('textarea');
  message.readOnly = true;
  const mail = el('a', { class: 'button' }, outdated.write);
  const copy = el('button', { class: 'button button--plain', type: 'button' }, outdated.copy);
  const said = el('p', { role: 'status' });

  const write = (): void => {
    const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(new Date());
    // A lesson's address says the step. What was asked of a page (?mode=), and a path with somebody's first name (#1…), the host need not know.
    const { origin, pathname, hash } = location;
    const address = `${origin}${pathname}${document.getElementById(hash.slice(1)) === null ? '' : hash}`;
    message.value = remarkText({ page, address, sentence: sentence.value, day }, { ...outdated.text, subject });
    mail.setAttribute('href', remarkMail(to, subject, message.value));
    said.textContent = '';
  };
  sentence.addEventListener('input', write);
  addEventListener('hashchange', write);
  copy.addEventListener('click', () => {
    void copyText(`${subject}\n\n${message.value}`).then((how) => {
      if (how === 'refused') message.select();
      said.textContent = how === 'copied' ? outdated.copied : outdated.selected;
    });
  });
  write();
  host.dataset['ready'] = '';
  host
    .querySelector('details > div')
    ?.replaceWith(
      el(
        'div',
        { class: 'outdated sheet' },
        el('p', {}, outdated.lead),
        el('label', {}, outdated.sentence, sentence, el('span', {}, outdated.help)),
        el('label', {}, outdated.message, message),
        el('p', { class: 'outdated__ways' }, mail, copy),
        said,
        el('p', {}, outdated.to, ' ', el('strong', {}, to)),
      ),
    );
}
