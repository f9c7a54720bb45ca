// The panel while the gestures play by themselves. It can be paused, and gone through by hand (WCAG 2.2.2).

import { ArrowRight, Pause, Play, Volume2 } from 'lucide';
import { Icon } from '../../core/icons/Icon';
import type { Messages } from '../../site/messages';
import { Sentence } from './Sentence';
import { fill } from '../practice/speak';
import type { useDemonstration } from './use-demonstration';

interface Props {
  readonly demo: ReturnType<typeof useDemonstration>;
  readonly words: Messages['practice'];
  readonly sentence: string;
}

export function Demonstration({ demo, words, sentence }: Props) {
  return (
    <>
      <p className="coach__position">{fill(words.demo.position, { number: demo.number, total: demo.total })}</p>
      <p className="coach__lead" tabIndex={-1}>
        <Sentence text={sentence} />
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
