// The words that machines get are those that people read.

import { sourceLocale } from '../../core/lesson/locale';
import { messagesFor } from '../messages';
import type { Vocabulary } from './learning-resource';

const { digcomp, followUp, machines } = messagesFor(sourceLocale).words;

export const vocabulary: Vocabulary = { levels: followUp.coop.levels, digcomp, kind: machines.kind, sheet: machines.sheet };
