// Text made speakable: the rules of each language, in the order they are tried.

import { capitalsRule, sayCapitals, withoutSilentH } from './capitals';
import { lexiconRule, sayByLexicon, type Entry } from './lexicon';
import { lexiconFr } from './lexicon-fr';
import { rewrite, type Rule, type Speakable } from './rewrite';
import { rulesFr } from './rules-fr';
import { addressRules, codeRules, signsOf, symbolRules } from './signs';

/** What a language has of its own, besides the names of its signs. */
const own: { readonly [language: string]: { readonly lexicon: readonly Entry[]; readonly rules: readonly Rule[] } } = {
  fr: { lexicon: lexiconFr, rules: rulesFr },
  uk: { lexicon: [], rules: [{ when: /№ ?/uy, say: () => 'номер ' }] },
  es: { lexicon: [], rules: [{ when: /[nN]\.?[º°] ?/uy, say: () => 'número ' }] },
  pt: { lexicon: [], rules: [{ when: /[nN]\.?[º°] ?/uy, say: () => 'número ' }] },
};
const silentH: Rule = { when: /\p{L}*th\p{L}*/iuy, say: ([word]) => withoutSilentH(word) };
const made = new Map<string, readonly Rule[]>();

/** What a voice of this language (BCP 47) can say of a text, and where each word of it is written. May be empty. */
export function speakable(text: string, lang: string): Speakable {
  const language = lang.toLowerCase().split('-', 1).join('');
  const rules = made.get(language) ?? rulesOf(language);
  made.set(language, rules);
  return rewrite(text, rules);
}

function rulesOf(language: string): readonly Rule[] {
  const named = signsOf(language);
  const { lexicon, rules } = own[language] ?? { lexicon: [], rules: [] };
  const byLexicon = sayByLexicon(lexicon);
  const sayWord = (word: string): string => byLexicon(word) ?? sayCapitals(word, byLexicon);
  return [
    ...addressRules(named, sayWord),
    ...rules,
    ...(lexicon.length > 0 ? [lexiconRule(lexicon)] : []),
    ...codeRules(named, sayWord),
    ...symbolRules(named),
    ...(language === 'fr' ? [capitalsRule(byLexicon), silentH] : []),
  ];
}
