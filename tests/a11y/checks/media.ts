// Sound, moving pictures, what blinks.

import type { Checks } from '../finding.ts';
import { isShown, nameOf, shown, textOf, wordsIn } from '../inside.ts';

const FAST_MS = 334;
const LONG_MS = 5_000;
const transcript = /transcri|sous-titr|caption|text version|version texte|audio ?descri/i;
const players =
  'iframe[src*="youtube"], iframe[src*="vimeo"], iframe[src*="dailymotion"], iframe[src*="peertube"], object[data$=".mp4"], object[data$=".swf"], embed[src$=".mp4"], embed[src$=".swf"], embed[src$=".mp3"], embed[src$=".wav"], iframe[src$=".mp4"]';
const stop = /pause|stop|arrêt|suspendre|freeze/i;
const media = (): readonly HTMLMediaElement[] =>
  [...document.querySelectorAll('video, audio')].filter((one): one is HTMLMediaElement => one instanceof HTMLMediaElement);
const hasStop = (): boolean => shown('button, a, input[type=button], [role=button], summary').some((one) => stop.test(nameOf(one)));

/** The animations that run without end, or long, on what is in sight. */
const moving = (): readonly { readonly element: Element; readonly duration: number; readonly frames: readonly Keyframe[] }[] =>
  document.getAnimations().flatMap((animation) => {
    const { effect } = animation;
    if (!(effect instanceof KeyframeEffect) || effect.target === null || !isShown(effect.target) || animation.playState !== 'running') return [];
    const { duration, iterations = 1 } = effect.getTiming();
    const ms = typeof duration === 'number' ? duration : 0;
    return iterations * ms > LONG_MS ? [{ element: effect.target, duration: ms, frames: effect.getKeyframes() }] : [];
  });

/** The words that name something: the short ones stand in any text. */
const namesIn = (text: string): readonly string[] => wordsIn(text.toLowerCase()).filter((word) => word.length > 3);

export const aboutMedia: Checks = {
  'media-without-captions': {
    rgaa: ['4.3'],
    wcag: ['1.2.2'],
    says: 'Cette vidéo n’a pas de sous-titres.',
    mend: 'Ajoutez <track kind="captions">.',
    look: () =>
      media().filter(
        (one) =>
          one.localName === 'video' &&
          !one.muted &&
          (one.src !== '' || one.querySelector('source') !== null) &&
          one.querySelector('track[kind=captions], track[kind=subtitles], track:not([kind])') === null,
      ),
  },
  'media-without-text': {
    rgaa: ['4.1'],
    wcag: ['1.2.1', '1.2.3', '1.2.8'],
    says: 'Rien ne donne par écrit ce que l’on entend ou voit ici.',
    mend: 'Mettez la transcription dans la page, ou un lien vers elle, juste à côté.',
    look: () =>
      transcript.test(textOf(document.body)) ? [] : [...media().filter((one) => one.src !== '' || one.querySelector('source') !== null), ...shown(players)],
  },
  'media-without-controls': {
    rgaa: ['4.11', '4.10'],
    wcag: ['2.1.1', '1.4.2'],
    says: 'On ne peut ni arrêter ce son ou cette vidéo, ni en changer le volume.',
    mend: 'Ajoutez controls.',
    look: () =>
      media().filter(
        (one) => !one.controls && (one.autoplay || isShown(one)) && shown('button').every((button) => !/play|lire|lecture|écouter|pause/i.test(nameOf(button))),
      ),
  },
  'media-starts-alone': {
    rgaa: ['4.10'],
    wcag: ['1.4.2', '2.2.2'],
    says: 'Ce son ou cette vidéo part sans qu’on le demande : il couvre la voix qui lit la page.',
    mend: 'Retirez autoplay.',
    look: () => [...media().filter(({ autoplay }) => autoplay), ...shown('bgsound, embed[autostart=true], iframe[src*="autoplay=1"]')],
  },
  'moves-without-end': {
    rgaa: ['13.8'],
    wcag: ['2.2.2'],
    says: 'Quelque chose bouge sans fin, et on ne peut pas l’arrêter.',
    mend: 'Arrêtez le mouvement avant cinq secondes, ou ajoutez un bouton « Pause ».',
    look: () => [...(hasStop() ? [] : moving().map(({ element }) => element)), ...document.querySelectorAll('marquee, blink')],
  },
  flashes: {
    rgaa: ['13.7'],
    wcag: ['2.3.1', '2.3.2'],
    says: 'Quelque chose clignote plus de trois fois par seconde : cela peut provoquer une crise.',
    mend: 'Retirez le clignotement.',
    look: () =>
      moving()
        .filter(
          ({ duration, frames }) =>
            duration > 0 &&
            duration / Math.max(1, frames.length - 1) <= FAST_MS / 2 + FAST_MS / 2 &&
            duration <= 2 * FAST_MS &&
            frames.some((frame) => 'opacity' in frame || 'backgroundColor' in frame || 'visibility' in frame || 'color' in frame),
        )
        .map(({ element }) => element),
  },
  'object-without-words': {
    rgaa: ['1.1', '4.7'],
    wcag: ['1.1.1'],
    says: 'Cet objet n’a ni nom ni texte de remplacement : là où il ne s’ouvre pas, il n’y a rien.',
    mend: 'Écrivez entre <object> et </object> ce qu’il montre, ou un lien vers le même contenu.',
    look: () => shown('object').filter((one) => textOf(one) === '' && nameOf(one) === '' && one.querySelector('img[alt]:not([alt=""]), a') === null),
  },
  'frame-title-other': {
    rgaa: ['2.2'],
    wcag: ['4.1.2', '2.4.1'],
    says: 'Le titre de ce cadre parle d’autre chose que ce qu’il montre.',
    mend: 'Dites dans title ce que le cadre contient.',
    look: () =>
      [...document.querySelectorAll('iframe[title]')].filter((frame): frame is HTMLIFrameElement => {
        // Of another host, nobody may look inside.
        const inside = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
        const said = namesIn(frame.getAttribute('title') ?? '');
        const held = `${inside?.title ?? ''} ${textOf(inside?.body)} ${[...(inside?.querySelectorAll('[alt], [aria-label]') ?? [])].map(nameOf).join(' ')}`;
        return said.length > 0 && wordsIn(held).length > 0 && said.every((word) => !namesIn(held).some((other) => other.startsWith(word.slice(0, 4))));
      }),
  },
  'frame-title-vague': {
    rgaa: ['2.2'],
    wcag: ['4.1.2'],
    says: 'Le titre de ce cadre ne dit pas ce qu’il contient.',
    mend: 'Dites-le en quelques mots.',
    look: () =>
      [...document.querySelectorAll('iframe[title], frame[title]')].filter(
        (frame) =>
          /^(?:i?frame|untitled|title|cadre|content|contenu|page|widget|embed|video|map)?\s*\d*$/i.test(frame.getAttribute('title')?.trim() ?? '') ||
          /^https?:|\.html?$/.test(frame.getAttribute('title') ?? ''),
      ),
  },
};
