import { expect, test } from 'vitest';
import { aRequest, tenFields } from '../../../../tests/support/a-form';
import { aWorld } from '../../../../tests/support/a-practice';
import formulaire from './model';
import { refusalTexts } from './remarks';
import { formSchema } from './schema';

const form = formSchema.parse({
  ...tenFields,
  sections: [
    {
      title: 'Vous',
      pages: [
        { id: 'code', fields: [{ id: 'code', type: 'code', label: 'Code reçu par SMS', named: 'le code reçu par SMS', from: 'Mairie', digits: '402817' }] },
      ],
    },
  ],
});
const page = aRequest({ form }).after({ type: 'started' });
const ask = { type: 'code-asked', field: 'code' } as const;
const write = (value: string) => ({ type: 'answered', field: 'code', value }) as const;
const go = { type: 'continued', page: 'code' } as const;

test('a code asked for leaves for the phone; asked for again, it leaves again, under another name of the button', () => {
  const asked = page.after(ask);
  expect(asked.effects).toMatchObject([{ type: 'sms-delivered', when: 'soon', sms: { from: 'Mairie' } }]);
  const button = { app: 'formulaire', ...ask } as const;
  const nameIn = ({ state }: typeof page): string => formulaire.target(button, state, aWorld()).name;
  expect([nameIn(page), nameIn(asked)]).toEqual(['Envoyer un code par SMS', 'Renvoyer le code par SMS']);
  expect(asked.after(ask).effects).toHaveLength(1);
});

test('the right code, with or without a space, alone or with its sentence, opens the next page', () => {
  expect(page.after(ask, write('402817'), go).inFront).toBe('summary');
  expect(page.after(ask, write('402 817'), go).inFront).toBe('summary');
  expect(page.after(ask, write('Votre code est 402\u00a0817.'), go).inFront).toBe('summary');
});

test('a wrong code, or one that nobody asked for, is told in clear words and keeps what was typed', () => {
  const wrong = page.after(ask, write('402871'), go);
  expect([wrong.inFront, wrong.toMend, wrong.state.answers['code']]).toEqual(['code', ['code code'], '402871']);
  expect(refusalTexts(wrong.state)[0]).toMatch(/recopiez les 6 chiffres du SMS/);
  expect(refusalTexts(page.after(write('402817'), go).state)[0]).toMatch(/^Demandez d’abord le code/);
  expect(page.after(ask, go).toMend).toEqual(['code empty']);
});

test('a code copied with a mistake is a slip, and only on its own page may it be asked for', () => {
  expect(page.after(ask, write('1')).slipOf(go)).toEqual({ app: 'formulaire', type: 'miscopied', label: 'Code reçu par SMS' });
  const start = aRequest({ form });
  expect(start.after(ask).state).toBe(start.state);
});
