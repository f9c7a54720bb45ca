#!/usr/bin/env bash
# espeak-ng as @echogarden/espeak-ng-emscripten 0.3.5 packs it, French voice (Debian's espeak-ng 1.51 does the same).
#
# A reader of French would expect its French voice to read French words in French. It leaves for an English voice in the middle
# of the sentence for everyday French words: « d'aujourd'hui », « authentification », « emprunts »,
# « enthousiasme », « assieds ». The letters « th » send many words to English; others are taken for English one by
# one: 2,482 of the 336,000 words of the npm package an-array-of-french-words. So « l'authentification » of a bank or of an administration is said as an English word, and the listener loses it.
# Written without the h that French does not sound, the same word is read in French.
#
# Seen: authentification → (en)ɔːθˌɛntɪfɪkˈeɪʃən(fr); autentification → otɑ̃tifikasjˈɔ̃; d'aujourd'hui → (en)dˈɔːdʒədhjˌuːi(fr).
#
# Needs Node 20 or later and the npm registry. Prints what is pronounced; fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm i --silent --no-audit --no-fund @echogarden/espeak-ng-emscripten@0.3.5 >/dev/null
cat > ask.mjs <<'JS'
import start from '@echogarden/espeak-ng-emscripten';
const espeak = await start({ printErr() {} });
const voice = new espeak.eSpeakNGWorker();
voice.set_voice('roa/fr');
const said = (text) => voice.synthesize_ipa(text, true).ipa.replaceAll('_', '').replaceAll('\n', ' ').trim();
const english = ["d'aujourd'hui", 'authentification', 'enthousiasme', 'emprunts', 'assieds'];
const french = ["aujourd'hui", 'autentification', 'entousiasme', 'emprunt', 'asseyez'];
let wrong = 0;
for (const [words, leaves] of [[english, true], [french, false]])
  for (const word of words) {
    const sounds = said(`C'est le mot ${word}.`);
    console.log(`${word}: ${sounds}`);
    if (sounds.includes('(en)') !== leaves) { wrong += 1; console.log(`  changed: ${leaves ? 'it is read in French now' : 'it is read in English now'}`); }
  }
process.exit(wrong === 0 ? 0 : 1);
JS
node ask.mjs
