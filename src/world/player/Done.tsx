// Every goal is reached: said warmly, and one obvious way on.

import { ArrowRight, Check, Hand, RotateCcw } from 'lucide';
import { useEffect, useRef } from 'react';
import { Icon } from '../../core/icons/Icon';
import type { Mode } from '../practice/practice';
import type { StageProps } from './player-props';
import { textOf } from '../practice/speak';
import { Sentence } from './Sentence';

interface Props extends StageProps {
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onAgain: () => void;
  /** The learner's own gesture ended it, so the focus may come here. */
  readonly mayFocus: boolean;
}

export function Done({ practice, words, locale, lang, mode, next, onMode, onAgain, mayFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (mayFocus && heading.current?.closest('.stage')?.contains(document.activeElement) === true) heading.current.focus();
  }, []);
  const tryMode: Mode | undefined = mode === 'show' ? 'guide' : mode === 'guide' ? 'alone' : undefined;
  const again = (): void => {
    if (mode === 'guide') onMode('alone');
    onAgain();
  };
  return (
    <div className="done">
      <h3 ref={heading} className="done__title" tabIndex={-1}>
        <Icon of={Check} />
        {mode === 'show' ? words.done.show : words.done.title}
      </h3>
      {mode !== 'show' && (
        <p>
          <Sentence said={textOf(practice.done, locale)} around={lang} />
        </p>
      )}
      <div className="done__ways">
        {tryMode !== undefined && (
          <button type="button" className="button" onClick={mode === 'show' ? () => onMode('guide') : again}>
            <Icon of={Hand} />
            {mode === 'show' ? words.done.tryGuided : words.done.tryAlone}
          </button>
        )}
        <a className={tryMode === undefined ? 'button' : 'button button--plain'} href={next}>
          {words.done.next}
          <Icon of={ArrowRight} />
        </a>
        <button type="button" className="tool" onClick={onAgain}>
          <Icon of={RotateCcw} />
          {mode === 'show' ? words.demo.again : words.done.again}
        </button>
      </div>
    </div>
  );
}
