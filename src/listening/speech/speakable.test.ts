import { describe, expect, test } from 'vitest';
import { speakable } from './speakable';

const french = (text: string): string => speakable(text, 'fr').said;

describe('French, as offices write it, is said as people say it', () => {
  // What engines were heard to say wrong, line by line, then what forms and letters hold. Each was listened to in phonemes (README.md).
  test.each([
    ['1er mars 2026', 'premier mars 2026'],
    ['3e étage', 'troisième étage'],
    ['2e et 1re fois', 'deuxième et première fois'],
    ['M. Dupont', 'monsieur Dupont'],
    ['Mme Martin, MM. Roy', 'madame Martin, messieurs Roi'],
    ['n° 12', 'numéro 12'],
    ['CAF, RSA, FSL', 'caf, R S A, F S L'],
    ['CPAM, APL, ANTS', 'C P A M, A P L, A N T S'],
    ['XXIe siècle', 'vingt et unième siècle'],
    ['20 °C', '20 degrés'],
    ['https://www.caf.fr/aides', 'caf point F R, barre oblique aides'],
    ['2 Go, 0,2 Mo, 1 000 Ko', '2 gigaoctets, 0,2 mégaoctet, 1000 kilooctets'],
    ['Écrivez +44 7700 900 123.', 'Écrivez plusse 44, 7 7 0 0, 9 0 0, 1 2 3.'],
    ['07700 900 123, 514 555 0142', '0 7 7 0 0, 9 0 0, 1 2 3, 5 1 4, 5 5 5, 0 1 4 2'],
    ['+213 551', 'plusse 213, 5 5 1'],
    ['Combien de Go et de Mo', 'Combien de gigaoctets et de mégaoctets'],
    ['01/03/2026', 'premier mars 2026'],
    ['12,50 €', '12 euros 50'],
    ['1 250 €', '1250 euros'],
    ['nom@exemple.fr', 'nom arobase exemple point F R'],
    ['PDF, USB, SMS', 'P D F, U S B, S M S'],
    ['14h30, 14 h 30, 9h, 21 h', '14 heures 30, 14 heures 30, 9 heures, vingt et une heures'],
    ['50 %', '50 pour cent'],
    ['des noms, etc.', 'des noms, et cétéra.'],
    ['06 39 98 12 34', '06, 39, 98, 12, 34'],
    ['+33 6 39 98 12 34', 'plusse 33, 6, 39, 98, 12, 34'],
    ['le Wi-Fi', 'le Wi-Fi'],
    ['un signe plus, rien de plus.', 'un signe plusse, rien de plusse.'],
    ['des règles en plus', 'des règles en plusse'],
    ['de plus près, il n’ouvre plus', "de plus près, il n'ouvre plus"],
    ['ines.roy@ccas-des-tilleuls.example', 'inès point roi arobase C C A S tiret des tiret tilleuls point example'],
    ['Ctrl+C, Alt+F4', 'contrôle C, Alt F 4'],
    ['l’écran d’aujourd’hui', "l'écran daujourdui"],
    ['3949, 36 46, 112, 3018', '39 49, 36 46, 112, 30 18'],
    ['en 2026', 'en 2026'],
    ['2 68 13 99 000 001 19', '2, 68, 13, 99, 000, 001, 19'],
    ['FR76 3000 6000 0112 3456 7890 189', 'F R 76, 30 00, 60 00, 01 12, 34 56, 78 90, 18 9'],
    ['dossier TP-204-K8', 'dossier T P tiret 204 tiret K 8'],
    ['demande CH 3051', 'demande C H 3051'],
    ['facture.pdf et « .jpg »', 'facture point P D F et point J P G'],
    ['IMG_2041, scan001', 'I M G 2041, scane 0 0 1'],
    ['Scan 10h05.pdf', 'scane 10 heures 05 point P D F'],
    ['film.mp4, cv-camille.pdf', 'film point M P 4, C V camille point P D F'],
    ['un signe comme ! ou -', "un signe comme point d'exclamation ou tiret"],
    ['camille.martin', 'camille point martin'],
    ['jean-paul_2@tilleul.example', 'jean tiret paul tiret bas 2 arobase tilleul point example'],
    ['doc-88120', 'doc 88120'],
    ['Accueil → Papiers', 'Accueil vers Papiers'],
    ['3 × 4', '3 fois 4'],
    ['la croix ×', 'la croix croix'],
    ['✓ Envoyé', 'coche Envoyé'],
    ['Bravo 😀 !', 'Bravo!'],
    ['« Envoyer » puis “ Oui ”', 'Envoyer puis Oui'],
    ['Touchez [[Envoyer]].', 'Touchez Envoyer.'],
    ['le bouton (en bas) bleu', 'le bouton, en bas, bleu'],
    ['et/ou', 'et ou'],
    ['né(e), inscrit(e)s', 'né ou née, inscrits ou inscrites'],
    ['étudiant·e·s', 'étudiants ou étudiantes'],
    ['Louis XIV, François Ier', 'Louis 14, François premier'],
    ['1/2 et 3/4', 'un demi et trois quarts'],
    ['page 1/2', 'page 1 sur 2'],
    ['24h/24, 7j/7', '24 heures sur 24, 7 jours sur 7'],
    ['1 minute, 1 page, 1 jour', 'une minute, une page, 1 jour'],
    ['*123#', 'étoile 123 dièse'],
    ['Nom *', 'Nom'],
    ['@', 'arobase'],
    ['VOUS AVEZ GAGNÉ', 'vous avez gagné'],
    ['CESF', 'C E S F'],
    ['E-mail, e-mails', 'imèl, imèl'],
    ['17cyber.gouv.fr', '17 cyber point gouv point F R'],
    ['article L. 115-3', 'article L. 115 3'],
    ['M. et Mme Roux', 'monsieur et madame Roux'],
    ['le 5/12, du 05/12', 'le 5 décembre, du 5 décembre'],
    ['0 800 123 456', '0, 800, 123, 456'],
    ['0800 123 456', '0, 800, 123, 456'],
    ['ATTENTION, SUPPRIMER, ACCEPTER, INSTALLER, RAPPEL, OBJECTIF', 'attention, supprimer, accepter, installer, rappel, objectif'],
    ['MOTDEPASSE, WEB, WINDOWS', 'motdepasse, ouèb, ouinedoze'],
    ['ses fils, leurs petits-fils, vos fils', 'ses fisse, leurs petits-fisse, vos fisse'],
    ['Les fils de Camille', 'Les fisse de Camille'],
    ['les fils électriques', 'les fils électriques'],
    ['son fils, un fil', 'son fils, un fil'],
    ['§ 2 de l’article', "paragraphe 2 de l'article"],
    ['★ Favoris', 'étoile Favoris'],
    ['votre code 482913', 'votre code 48 29 13'],
    ['8-10 €, de 10h-12h', '8 à 10 euros, de 10 heures à 12 heures'],
    ['OK, SNCF, PÔLE EMPLOI', 'oké, S N C F, pôle emploi'],
    ['le dos du papier', 'le dô du papier'],
  ])('%s → %s', (shown, said) => {
    expect(french(shown)).toBe(said);
  });

  test('spaces that do not break are spaces', () => {
    expect(french('1\u202F250\u00A0€')).toBe('1250 euros');
    expect(french('14\u00A0h\u00A030')).toBe('14 heures 30');
    expect(french('«\u00A0Oui\u00A0!\u00A0»')).toBe('Oui!');
  });
});

describe('the other languages', () => {
  test.each([
    ['en', 'Write to ana@tilleul.example', 'Write to ana at tilleul dot example'],
    ['es', 'Escribe a ana_2@tilleul.example', 'Escribe a ana guion bajo 2 arroba tilleul punto example'],
    ['pt', 'Abra www.tilleul.example/ajuda', 'Abra tilleul ponto example, barra ajuda'],
    ['ro', 'Fișierul factura.pdf', 'Fișierul factura punct P D F'],
    ['tr', 'ana@tilleul.example', 'ana et tilleul nokta example'],
    ['uk', '№ 5 → так', 'номер 5 до так'],
    ['ar', 'مرحـبا 😀 ana@tilleul.example', 'مرحبا ana آت tilleul نقطة example'],
    ['en-GB', '50 % [[Send]] <now>', '50 % Send now'],
    ['fa', 'سلام 😀', 'سلام'],
  ])('%s: %s → %s', (lang, shown, said) => {
    expect(speakable(shown, lang).said).toBe(said);
  });
});
