// What the site sends: a code to prove that an address is one's own, a word when somebody came in. Pure.

import { sameAddress } from '../../../core/typed/email';
import type { DeliveredMail, Effect } from '../contract';
import { mailOf, providerOf } from './keys';
import { skinOf } from './skins';
import type { Compte, Page } from './state';

/** « 402 817 »: as codes are written, easier to keep in mind. */
export function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** The code goes where the person said. A forgotten password says nothing of who has an account: no account, no code. */
export function isCodeMine(state: Compte, { task }: Page): boolean {
  const { answers, me, setting } = state;
  if (task === 'reset') return sameAddress(answers.login, mailOf(state) ?? '');
  return setting.confirm === 'sms' || setting.kind === 'mail' || sameAddress(answers.login, me.email);
}

/** Where the code is: an address, or a number. */
export function codeText({ answers, codes, me, pane, setting }: Compte): string {
  const skin = skinOf(setting.skin);
  const isOwnMailbox = setting.kind === 'mail' || pane.name !== 'page';
  const where = setting.confirm === 'sms' ? answers.phone || me.phone : isOwnMailbox ? me.email : answers.login;
  // A number is never cut at the end of a line.
  const whole = where.replace(/ /g, '\u00a0');
  return codes > 1 ? skin.codeAgain(whole) : skin.codeSent(whole);
}

/** To an address that is not theirs, the code is somebody else's: it goes nowhere one can see. */
export function codeSent(state: Compte, pane: Page): readonly Effect[] {
  const { brand, code, confirm, site } = state.setting;
  if (!isCodeMine(state, pane)) return [];
  if (confirm === 'sms') {
    const text = `${brand} : votre code est ${spaced(code)}. Ne le donnez à personne.`;
    return [{ type: 'sms-delivered', when: 'soon', sms: { from: brand, text } }];
  }
  return [
    mailSent({
      from: { name: brand, email: `ne-pas-repondre@${site}` },
      subject: `Votre code ${brand}`,
      body: [
        `Bonjour ${state.me.firstName},`,
        `Votre code est : ${spaced(code)}`,
        'Écrivez-le sur la page que vous venez d’ouvrir.',
        'Ne le donnez à personne, même à une personne qui dit travailler chez nous.',
        brand,
      ],
    }),
  ];
}

export function alertSent(state: Compte): readonly Effect[] {
  const { me, setting } = state;
  const { publicBrand, publicSite } = skinOf(setting.skin);
  const provider = providerOf(state)?.name ?? '';
  return [
    mailSent({
      from: { name: publicBrand, email: `alerte@${publicSite}` },
      subject: `Connexion à ${setting.brand}`,
      body: [
        `Bonjour ${me.firstName},`,
        `Une connexion à ${setting.brand} vient d’avoir lieu avec votre compte ${provider}.`,
        'C’était vous ? Vous n’avez rien à faire.',
        `Ce n’était pas vous ? Changez le mot de passe de votre compte ${provider}.`,
        publicBrand,
      ],
    }),
  ];
}

function mailSent(mail: DeliveredMail): Effect {
  return { type: 'mail-delivered', when: 'soon', mail };
}
