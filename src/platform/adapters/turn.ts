// A demonstration and a voice take turns: the gesture is said, then done. Neither knows the other; the page carries the word.

const TURN = 'declic:turn';

class TurnEvent extends Event {
  constructor(readonly goOn: () => void) {
    super(TURN, { cancelable: true });
  }
}

/** What may speak first holds the turn, and gives it back once. */
export type Hold = (goOn: () => void) => 'held' | 'free';

/** Asks whether something speaks now; `goOn` runs when it is over. Answers `free` when nothing does. */
export function waitForTurn(goOn: () => void): 'held' | 'free' {
  return document.dispatchEvent(new TurnEvent(goOn)) ? 'free' : 'held';
}

/** Answers those who wait; the returned function ends it. */
export function holdTurns(hold: Hold): () => void {
  const answer = (event: Event): void => {
    if (event instanceof TurnEvent && hold(event.goOn) === 'held') event.preventDefault();
  };
  document.addEventListener(TURN, answer);
  return () => document.removeEventListener(TURN, answer);
}
