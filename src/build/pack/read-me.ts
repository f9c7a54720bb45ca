// The page that goes with the folder: one sheet, for who receives the stick.

export const READ_ME = `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Lisez-moi — Déclic</title>
<style>body{font:1.1875rem/1.55 system-ui,sans-serif;max-inline-size:62ch;margin:2rem auto;padding-inline:1rem}a{display:inline-block;padding-block:.6rem}</style></head>
<body><main><h1>Lisez-moi</h1>
<p><a href="index.html">Ouvrir les leçons</a></p>
<h2>Pour commencer</h2>
<ol><li>Copiez le dossier entier sur l’ordinateur ou sur une clé USB. Gardez tous ses fichiers ensemble.</li>
<li>Si c’est un fichier ZIP, ouvrez-le, puis choisissez «\u00a0Extraire tout\u00a0».</li>
<li>Dans le dossier, cliquez deux fois sur <strong>index.html</strong>.</li></ol>
<p>Aucun réseau n’est demandé. Rien n’est installé. Rien n’est envoyé.</p>
<h2>Ce qui change ici</h2>
<ul><li>Avec Chrome, Edge ou Chromium, vos progrès restent dans ce navigateur, sur cet ordinateur. Tous les dossiers ouverts depuis un disque partagent cette mémoire\u00a0: sur un ordinateur prêté, effacez à la fin.</li>
<li>Avec Firefox, vos progrès passent d’une page à l’autre par le fichier memoire.html\u00a0: gardez-le avec les autres. Chaque page en garde une copie. Après «\u00a0Tout effacer\u00a0», elle ne se montre plus, et part quand sa page est ouverte de nouveau.</li>
<li>La console du formateur mène l’écran de la salle depuis le dossier. Gardez les deux fenêtres dans le même navigateur.</li>
<li>Pour écouter, le dossier prend la voix de votre ordinateur. S’il n’en a pas, il prend celle de Déclic\u00a0: la page dit «\u00a0télécharger\u00a0», mais elle vient du dossier.</li>
<li>La page «\u00a0Sans réseau\u00a0» ne sert pas ici\u00a0: tout est déjà dans le dossier.</li></ul>
<h2>Sur un serveur</h2>
<p>Le même dossier, déposé tel quel, marche à n’importe quelle adresse.</p>
<h2>Vérifier la copie</h2>
<p>Le fichier SHA256SUMS dit l’empreinte de chaque fichier. Dans le dossier\u00a0: <code>sha256sum -c SHA256SUMS</code></p>
</main></body></html>
`;
