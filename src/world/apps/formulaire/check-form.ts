// What the schema of a form cannot see: names that are taken twice, conditions on what is not asked before. Build time.

import type { Field, Form, When } from './schema';

interface Fault {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly mend: string;
}

export function faultsOf(form: Form): readonly Fault[] {
  const faults: Fault[] = [];
  const before: Field[] = [];
  const taken = new Set<string>();
  const pages = new Set<string>();
  form.sections.forEach((section, sectionAt) =>
    section.pages.forEach((page, pageAt) => {
      const path = ['sections', sectionAt, 'pages', pageAt];
      if (pages.has(page.id)) faults.push({ path: [...path, 'id'], what: `la page « ${page.id} » existe déjà.`, mend: 'donnez un nom différent.' });
      pages.add(page.id);
      faults.push(...faultOfWhen(page.when, path, before));
      if (page.title === undefined && page.fields.length > 1) {
        faults.push({ path, what: 'plusieurs questions, et pas de titre.', mend: 'ajoutez « title: … », ou faites une page par question.' });
      }
      page.fields.forEach((field, fieldAt) => faults.push(...faultsOfField(field, [...path, 'fields', fieldAt], { before, taken, page: page.fields, form })));
    }),
  );
  form.mails.forEach((mail, at) => faults.push(...faultOfWhen(mail.when, ['mails', at], before)));
  const document = form.tracking?.document;
  if (document !== undefined) faults.push(...faultsOfField(document, ['tracking', 'document'], { before, taken, page: [], form }));
  return faults;
}

interface Around {
  readonly before: Field[];
  readonly taken: Set<string>;
  readonly page: readonly Field[];
  readonly form: Form;
}

function faultsOfField(field: Field, path: Fault['path'], around: Around): readonly Fault[] {
  const { before, taken, page, form } = around;
  const faults: Fault[] = [];
  if (taken.has(field.id)) faults.push({ path: [...path, 'id'], what: `le champ « ${field.id} » existe déjà.`, mend: 'donnez un nom différent.' });
  taken.add(field.id);
  faults.push(...faultOfWhen(field.when, path, before));
  before.push(field);
  if (field.type === 'address' && form.addresses.length === 0) {
    faults.push({ path, what: 'une adresse sans proposition.', mend: 'ajoutez « addresses: » au formulaire, avec des adresses inventées.' });
  }
  if (field.type === 'group') {
    if (page.length > 1) faults.push({ path, what: 'une liste de personnes ou de choses est seule sur sa page.', mend: 'mettez-la dans une page à part.' });
    const inside: Field[] = [];
    field.fields.forEach((one, at) => faults.push(...faultsOfField(one, [...path, 'fields', at], { before: inside, taken, page: [], form })));
  }
  return faults;
}

function faultOfWhen(when: When | undefined, path: Fault['path'], before: readonly Field[]): readonly Fault[] {
  if (when === undefined) return [];
  const asked = before.filter((field) => 'options' in field);
  const field = asked.find(({ id }) => id === when.field);
  const names = asked.map(({ id }) => id).join(', ');
  if (field === undefined || !('options' in field)) {
    const mend = names === '' ? 'posez d’abord une question avec des choix.' : `questions à choix posées avant : ${names}.`;
    return [{ path: [...path, 'when', 'field'], what: `aucune question à choix « ${when.field} » avant celle-ci.`, mend }];
  }
  const values = field.options.map(({ value }) => value);
  const wrong = (typeof when.is === 'string' ? [when.is] : when.is).find((value) => !values.includes(value));
  return wrong === undefined
    ? []
    : [{ path: [...path, 'when', 'is'], what: `« ${wrong} » n’est pas une réponse de « ${when.field} ».`, mend: `réponses possibles : ${values.join(', ')}.` }];
}
