// The panel beside the device: the sentence that leads, what went wrong, and the help that grows.

import { Hand, Lightbulb, RotateCcw, Undo2, Volume2 } from 'lucide';
import { Icon } from '../../core/icons/Icon';
import type { Locale } from '../../core/lesson/locale';
import type { Advice } from '../practice/guide';
import type { Play } from '../practice/play';
import { PersonaCard } from './PersonaCard';
import type { StageProps } from './player-props';
import { Sentence } from './Sentence';
import { textOf, type Said } from '../practice/speak';

interface Props extends StageProps {
  readonly play: Play;
  readonly resumed: boolean;
  readonly advice: Advice;
  readonly instruction: Said | undefined;
  readonly where: Said | undefined;
  readonly slip: Said | undefined;
  readonly canUndo: boolean;
  readonly idPrefix: string;
  readonly onHint: () => void;
  readonly onDoForMe: () => void;
  readonly onUndo: () => void;
  readonly onRestart: () => void;
}

/** In signs: a sentence with a whole message as its example. */
const LONG = 130;

export function Coach(props: Props) {
  const { practice, words, locale, lang, play, advice, instruction } = props;
  const brief = textOf(practice.brief, locale);
  const isGuided = play.mode === 'guide';
  const hasBegun = props.canUndo || play.hint > 0 || play.refused !== undefined || props.slip !== undefined;
  const isLastHelp = play.hint === 3 || (isGuided && play.hint > 0);
  const isWaiting = advice.type === 'wait' && (isGuided || play.hint > 0);
  const own = (text: string): Said => ({ text, lang });
  const lead = advice.type === 'lost' ? own(words.lost) : isWaiting ? own(words.wait) : isGuided ? (instruction ?? own('')) : brief;
  return (
    <>
      {isGuided && !hasBegun && <Brief said={brief} lang={lang} />}
      {props.resumed && <p className="coach__resumed">{words.resumed}</p>}
      {isGuided && advice.type === 'next' && advice.isRepair && <p className="coach__repair">{words.repair}</p>}
      {lead === brief && !isGuided ? (
        <div className="coach__lead coach__lead--brief" tabIndex={-1}>
          <Brief said={brief} lang={lang} />
          <Fold name={words.brief} said={brief} lang={lang} hasBegun={hasBegun} />
        </div>
      ) : (
        <p className="coach__lead" data-long={lead.text.length > LONG ? '' : undefined} tabIndex={-1}>
          <Sentence said={lead} around={lang} />
        </p>
      )}
      {play.stayed && <p className="coach__slip">{words.stayed}</p>}
      {play.refused !== undefined && <p className="coach__slip">{words.refused[play.refused]}</p>}
      {props.slip !== undefined && (
        <p className="coach__slip">
          <Sentence said={props.slip} around={lang} />
        </p>
      )}
      <Hints {...props} isGuided={isGuided} />
      <div className="coach__tools" data-hear="touch">
        <button type="button" className="tool tool--help" data-listen="practice">
          <Icon of={Volume2} />
          {words.listen}
        </button>
        {/* One button that changes, so that the focus stays on it. */}
        <button type="button" className="tool tool--help" onClick={isLastHelp ? props.onDoForMe : props.onHint}>
          <Icon of={isLastHelp ? Hand : Lightbulb} />
          {isLastHelp ? words.doForMe : play.hint === 0 ? words.help : words.moreHelp}
        </button>
        <button type="button" className="tool" aria-label={words.undoLabel} aria-disabled={!props.canUndo} onClick={props.canUndo ? props.onUndo : undefined}>
          <Icon of={Undo2} />
          {words.undo}
        </button>
        <button
          type="button"
          className="tool"
          aria-label={words.restartLabel}
          aria-disabled={!props.canUndo}
          onClick={props.canUndo ? props.onRestart : undefined}
        >
          <Icon of={RotateCcw} />
          {words.restart}
        </button>
        <PersonaCard persona={practice.persona} words={words} town={props.town} idPrefix={props.idPrefix} />
        {isGuided && <Fold name={words.brief} said={brief} lang={lang} hasBegun={hasBegun} />}
      </div>
    </>
  );
}

function Brief({ said, lang }: { readonly said: Said; readonly lang: Locale }) {
  return (
    <p className="coach__brief">
      <Sentence said={said} around={lang} />
    </p>
  );
}

/** What there is to do, a touch away: once one has begun, the instruction and its control need the room. */
function Fold({ name, said, lang, hasBegun }: { readonly name: string; readonly said: Said; readonly lang: Locale; readonly hasBegun: boolean }) {
  return (
    <details className="coach__fold" data-hear="touch" data-begun={hasBegun ? '' : undefined}>
      <summary>{name}</summary>
      <Brief said={said} lang={lang} />
    </details>
  );
}

/** Guided, one hint says where to look. Alone they grow: where to look, what to do, then the halo. */
function Hints({ play, where, instruction, lang, isGuided }: Props & { readonly isGuided: boolean }) {
  if (play.hint === 0) return null;
  return (
    <div className="coach__hints">
      {where !== undefined && (
        <p>
          <Sentence said={where} around={lang} />
        </p>
      )}
      {!isGuided && play.hint >= 2 && instruction !== undefined && (
        <p>
          <Sentence said={instruction} around={lang} />
        </p>
      )}
    </div>
  );
}
