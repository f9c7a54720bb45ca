// What one writes and looks for; the other gestures are read from the schema of the messages.

import { scenarioSchema, type MessagerieEvent } from '../../../src/world/apps/messagerie/schema';
import type { Own, Repertoire } from './repertoire';

export function inMessagerie(scenario: unknown, { texts }: Own): Repertoire {
  const { talks } = scenarioSchema.parse(scenario);
  const app = 'messagerie';
  const written = talks.flatMap(({ id: talkId }) => texts.slice(0, 4).map((value): MessagerieEvent => ({ app, type: 'text-edited', talkId, value })));
  // As it is, without its country, as one writes it inside that country, and one that nobody has.
  const numbers = talks.flatMap(({ number }) => (number === undefined ? [] : [number, number.replace('+', ''), number.replace(/^\+\d+ /, '0')]));
  const looked = [...numbers, '06 39'].map((value): MessagerieEvent => ({ app, type: 'number-edited', value }));
  // A conversation and what stands in it, and no message of another one.
  const own = talks.flatMap(({ id: talkId, messages }) =>
    [...messages.map(({ id }) => id), 'me-1', 'me-2', 'aucun'].flatMap((messageId): readonly MessagerieEvent[] => [
      { app, type: 'message-opened', talkId, messageId },
    ]),
  );
  return [written, looked, own];
}
