// The learner's real pointer: a mouse or a finger, whatever the width of the screen and the pretend device.

import { useEffect, useState } from 'react';
import type { Hand } from '../../core/lesson/hand';

/** The same question as the style sheet asks for the words of the lesson (styles/utilities.css). */
const FINGER = '(pointer: coarse)';

export function useHand(): Hand {
  const [hand, setHand] = useState(handNow);
  useEffect(() => {
    const query = matchMedia(FINGER);
    const follow = (): void => setHand(handNow());
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return hand;
}

function handNow(): Hand {
  return matchMedia(FINGER).matches ? 'finger' : 'mouse';
}
