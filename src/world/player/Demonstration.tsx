// The panel while the gestures play by themselves. It can be paused, and gone through by hand (WCAG 2.2.2).

import { ArrowRight, Pause, Play, Volume2 } from 'lucide';
import { Icon } from '../../core/icons/Icon';
import type { Locale } from '../../core/lesson/locale';
import type { Messages } from '../../site/messages';
import { Sentence } from './Sentence';
import { fill, type Said } from '../practice/speak';
import type { Demonstration as Demo } from './use-demonstration';

interface Props {
  readonly demo: Demo;
  readonly words: Messages['practice'];
  readonly lang: Locale;
  /** Undefined for the moment in which there is no gesture any more. */
  readonly sentence: Said | undefined;
}

export function Demonstration({ demo, words, lang, sentence }: Props) {
  return (
    <>
      <p className="coach__position">{fill(words.demo.position, { number: demo.number, total: demo.total })}</p>
      <p className="coach__lead" tabIndex={-1}>
        {sentence !== undefined && <Sentence said={sentence} around={lang} />}
      </p>
      <div className="coach__tools" data-hear="touch">
        <button type="button" className="tool tool--help" data-listen="practice">
          <Icon of={Volume2} />
          {words.listen}
        </button>
        <button type="button" className="tool" onClick={demo.toggle}>
          <Icon of={demo.isPlaying ? Pause : Play} />
          {demo.isPlaying ? words.demo.pause : words.demo.play}
        </button>
        <button type="button" className="tool tool--help" onClick={demo.next}>
          <Icon of={ArrowRight} />
          {words.demo.next}
        </button>
      </div>
    </>
  );
}
