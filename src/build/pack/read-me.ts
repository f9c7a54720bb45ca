// The page that goes with the folder: one sheet, for who receives the stick.

export const READ_ME = `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Lisez-moi — Déclic</title>
<style>body{font:1.1875rem/1.55 system-ui,sans-serif;max-inline-size:62ch;margin:2rem auto;padding-inline:1rem}a{display:inline-block;padding-block:.6rem}</style></head>
<body><main><h1>Lisez-moi</h1>
<p><a href="index.html">Ouvrir les leçons</a></p>
<h2>Pour commencer</h2>
<ol><li>Copiez le dossier entier sur l’ordinateur ou sur une clé USB. Gardez tous ses fichiers ensemble.</li>
<li>Si c’est un fichier ZIP, ouvrez-le, puis choisissez « Extraire tout ».</li>
<li>Dans le dossier, cliquez deux fois sur <strong>index.html</strong>.</li></ol>
<p>Aucun réseau n’est demandé. Rien n’est installé. Rien n’est envoyé.</p>
<h2>Ce qui change ici</h2>
<ul><li>Avec Chrome, Edge ou Chromium, vos progrès restent dans ce navigateur, sur cet ordinateur. Tous les dossiers ouverts depuis un disque partagent cette mémoire : sur un ordinateur prêté, effacez à la fin.</li>
<li>Avec Firefox, vos progrès passent d’une page à l’autre par le fichier memoire.html : gardez-le avec les autres. Chaque page en garde une copie. Après « Tout effacer », une copie part quand sa page est ouverte de nouveau : sur un ordinateur prêté, effacez aussi l’historique de Firefox.</li>
<li>La console du formateur demande un serveur. Pour projeter, ouvrez « Projeter » dans la leçon : les flèches du clavier mènent l’écran.</li>
<li>Pour écouter, le dossier prend la voix de votre ordinateur. S’il n’en a pas, il prend celle de Déclic : la page dit « télécharger », mais elle vient du dossier.</li>
<li>La page « Sans réseau » ne sert pas ici : tout est déjà dans le dossier.</li></ul>
<h2>Sur un serveur</h2>
<p>Le même dossier, déposé tel quel, marche à n’importe quelle adresse.</p>
<h2>Vérifier la copie</h2>
<p>Le fichier SHA256SUMS dit l’empreinte de chaque fichier. Dans le dossier : <code>sha256sum -c SHA256SUMS</code></p>
</main></body></html>
`;
