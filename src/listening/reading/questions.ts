// What the Reader cannot decide alone: whether a voice may be downloaded; and what must be told when nothing is heard.

import { browserClock } from '../../platform/adapters/browser-clock';
import type { Messages } from '../../site/messages';
import type { Download } from '../../platform/ports/speech-engine';
import { primary } from '../speech/choice';
import type { Reader } from '../speech/reader';
import type { Notice, Shown } from '../speech/reader-state';
import { createMessage } from './message';

/** `asked`: by a touch or a key, just now. What comes on its own never asks anything. */
export type Cause = 'asked' | 'on-its-own';

export interface Questions {
  show(shown: Shown, cause: Cause): void;
  notice(notice: Notice): void;
  /** Shows how a download that was just wanted goes, and tells when it did not come. */
  keep(fetch: (download: Download) => Promise<void>): Promise<void>;
}

/** A download shorter than this shows nothing: the voice was in the browser already. */
const SHORT_MS = 700;

export function createQuestions(reader: () => Reader, words: Messages['listen'], lang: string): Questions {
  const message = createMessage(words, lang);
  let isOpen = false;
  let callOff: (() => void) | undefined;
  let later: string | undefined;

  const language = (tag: string): string => languageOf(tag, words);
  const why = (reason: Extract<Shown, { name: 'quiet' }>['why'], tag: string): string =>
    reason === 'no-voice' ? words.quiet[reason](language(tag)) : words.quiet[reason];
  const refuse = (): void => {
    isOpen = false;
    reader().refuseDownload();
  };

  async function ask({ lang: tag, bytes }: Extract<Shown, { name: 'asking' }>): Promise<void> {
    isOpen = true;
    const answer = await message.ask(language(tag), bytes);
    if (answer === 'yes') reader().acceptDownload();
    else refuse();
  }

  function coming({ bytes, total }: Extract<Shown, { name: 'preparing' }>): void {
    if (isOpen) {
      message.coming(bytes, total, refuse);
      return;
    }
    callOff ??= browserClock.after(SHORT_MS, () => {
      const now = reader().shown();
      if (now.name !== 'preparing') return;
      isOpen = true;
      message.coming(now.bytes, now.total, refuse);
    });
  }

  return {
    show(shown, cause) {
      if (shown.name !== 'preparing') {
        callOff?.();
        callOff = undefined;
      }
      if (shown.name === 'preparing' && shown.total > 0 && cause === 'asked') coming(shown);
      if (shown.name === 'asking' && !isOpen) {
        if (cause === 'asked') void ask(shown);
        else reader().stop();
      }
      if (isOpen && shown.name !== 'asking' && shown.name !== 'preparing') {
        isOpen = false;
        message.close();
      }
      if (shown.name === 'quiet' && cause === 'asked') message.tell(why(shown.why, shown.lang));
      if (shown.name !== 'idle' || later === undefined) return;
      message.tell(later);
      later = undefined;
    },
    async keep(fetch) {
      const controller = new AbortController();
      try {
        await fetch({ signal: controller.signal, onProgress: (bytes, total) => message.coming(bytes, total, () => controller.abort()) });
        message.close();
      } catch {
        if (!controller.signal.aborted) message.tell(words.quiet.unreachable);
      }
    },
    notice(notice) {
      // Told when the reading is over: a window in the middle of a sentence would cover what is read.
      if (notice.type === 'skipped') later = why(notice.why, notice.lang);
    },
  };
}

/** « le français », to be put after « lire ». */
export function languageOf(tag: string, words: Messages['listen']): string {
  const known = Object.entries(words.languages).find(([name]) => primary(tag) === name);
  return known?.[1] ?? words.otherLanguage;
}
