import { expect, test } from 'vitest';
import { stepsOfPage } from './page-steps';

const page = `<html lang="fr"><main>
  <section data-step="lire">
    <h2><span class="visually-hidden">Étape 1 sur 2 : </span>Lire une invitation</h2>
    <p>Lisez l’<button class="term" popovertarget="mot">objet</button><span id="mot" class="term__sheet" popover="auto"><span>objet</span> <span>Titre du message.</span> <button class="button">Fermer</button></span>
      du <b>message</b>.</p>
    <lesson-check data-right="Oui, c’est ça." data-wrong="Pas tout à fait.">
      <form>
        <fieldset>
          <legend>Où est-il ?</legend>
          <div data-choice=""><label class="choice__label"><input type="radio"> <span>En bas</span></label><p data-say hidden>C’est la signature.</p></div>
          <div data-choice="right"><label class="choice__label"><input type="radio"> <span>En haut</span></label><p data-say hidden>Il se lit d’abord.</p></div>
        </fieldset>
        <button class="button">Vérifier</button>
      </form>
    </lesson-check>
  </section>
  <section data-step="essayer" hidden>
    <h2>Essayer</h2>
    <div class="practice"><practice-player><p>L’exercice arrive.</p></practice-player><div class="practice__written"><p>Sans script.</p></div></div>
    <div class="step-nav"><a href="#lire">Étape d’avant</a><a class="button" href="/">Terminer</a></div>
  </section>
</main></html>`;

const said = (step: number, part: number): readonly string[] => stepsOfPage(page)[step]?.parts[part]?.lines.map((line) => line.shown) ?? [];

test('each step is read from its title to its last button, a word explained with its sentence', () => {
  expect(said(0, 0)).toEqual(['Étape 1 sur 2 :', 'Lire une invitation', 'Lisez l’objet du message.', 'Où est-il ?', 'En bas', 'En haut', 'Vérifier']);
});

test('what answers each choice comes after, as it is said when it is chosen', () => {
  expect(said(0, 1)).toEqual(['Pas tout à fait.', 'C’est la signature.', 'Oui, c’est ça.', 'Il se lit d’abord.']);
});

test('the words explained are there with their meaning', () => {
  expect(said(0, 2)).toEqual(['objet', 'Titre du message.', 'Fermer']);
});

test('a step that is not on screen is read too; its practice is told apart', () => {
  expect(said(1, 0)).toEqual(['Essayer', 'Étape d’avant', 'Terminer']);
});
