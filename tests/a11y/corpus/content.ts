// Faults in words, titles, lists, links, tables and pictures.

import { PICTURE, type Fault } from './template.ts';

const img = (attributes: string): string => `<img src="${PICTURE}" width="200" height="120" ${attributes}>`;
const long =
  'The park was made a long time ago by the people of the town, who wanted a quiet place to walk in the evening and to meet on Sundays with their children. ';

export const contentFaults: readonly Fault[] = [
  // Words
  { name: 'instruction-by-colour', rules: ['told-by-the-senses'], body: '<p>To go on, press the green button.</p>' },
  { name: 'instruction-by-place', rules: ['told-by-the-senses'], body: '<p>Use the menu on the right to find an event.</p>' },
  { name: 'instruction-by-shape', rules: ['told-by-the-senses'], body: '<p>Press the round icon to start.</p>' },
  { name: 'instruction-by-sound', rules: ['told-by-the-senses'], body: '<p>When you hear the beep, go to the next page.</p>' },
  { name: 'marked-in-red', rules: ['told-by-the-senses'], body: '<p>Events that are full are shown in red.</p>' },
  { name: 'consigne-par-la-couleur', rules: ['told-by-the-senses'], body: '<p lang="fr">Pour continuer, appuyez sur le bouton vert.</p>' },
  { name: 'letters-with-spaces', rules: ['letters-spaced'], body: '<p>W e l c o m e to our lovely park.</p>' },
  { name: 'ascii-art', rules: ['drawn-with-letters', 'text-drawn-as-code'], body: '<pre>  /\\_/\\  \n ( o.o ) \n  &gt; ^ &lt;</pre>' },
  { name: 'emoticon', rules: ['drawn-with-letters'], body: '<p>We hope to see you soon :-)</p>' },
  { name: 'letters-that-are-signs', rules: ['signs-for-letters'], body: '<p>𝓦𝓮𝓵𝓬𝓸𝓶𝓮 to the gardens.</p>' },
  { name: 'leet', rules: ['signs-for-letters'], body: '<p>See our c@fé and the l0vely lake for free.</p>' },
  { name: 'acronym', rules: ['short-form-unexplained'], body: '<p>Ask the HPNA for a key.</p>' },
  { name: 'abbr-without-title', rules: ['short-form-unexplained'], body: '<p>Bring your <abbr>ptkt</abbr> card.</p>' },
  {
    name: 'very-hard-text',
    rules: ['text-very-hard', 'words-of-law'],
    body: '<p>Notwithstanding the aforementioned administrative considerations, horticultural participation necessitates preliminary authorisation, contingent upon comprehensive documentation demonstrating institutional responsibility, environmental sustainability, intergenerational inclusivity, multidisciplinary collaboration, organisational accountability, proportionate remuneration.</p>',
  },
  {
    name: 'french-without-lang',
    rules: ['language-unsaid'],
    body: '<p>Le jardin est ouvert tous les jours et vous pouvez venir avec vos enfants dans le parc.</p>',
  },
  {
    name: 'spanish-without-lang',
    rules: ['language-unsaid'],
    body: '<p>El jardín está abierto todos los días y se puede comer en la terraza con los niños.</p>',
  },
  { name: 'lang-that-is-not-true', rules: ['language-unsaid'], body: '<p lang="es">You can come to the park with your children and eat on the grass.</p>' },
  { name: 'page-in-the-wrong-language', rules: ['page-language-wrong'], change: (page) => page.replace('lang="en"', 'lang="fr"') },
  { name: 'no-language', rules: ['html-has-lang'], change: (page) => page.replace(' lang="en"', '') },
  { name: 'language-that-is-not-one', rules: ['html-lang-valid'], change: (page) => page.replace('lang="en"', 'lang="english"') },
  { name: 'welsh-link', rules: ['language-unsaid'], body: '<p><a href="/cy/">Cymraeg</a></p>' },
  { name: 'arabic-without-dir', rules: ['direction-unsaid'], body: '<p lang="ar">الحديقة مفتوحة كل يوم</p>' },
  { name: 'hebrew-without-lang', rules: ['language-unsaid'], body: '<p dir="rtl">הגן פתוח כל יום</p>' },
  // Titles of the page and in it
  { name: 'no-title', rules: ['document-title'], change: (page) => page.replace(/<title>.*<\/title>/, '') },
  { name: 'empty-title', rules: ['document-title', 'empty-title'], change: (page) => page.replace(/<title>.*<\/title>/, '<title></title>') },
  { name: 'vague-title', rules: ['title-vague'], change: (page) => page.replace(/<title>.*<\/title>/, '<title>Home</title>') },
  { name: 'heading-skipped', rules: ['heading-order', 'heading-level'], body: '<h4>The lake</h4><p>It is deep.</p>' },
  { name: 'heading-empty', rules: ['empty-heading'], body: '<h2></h2><p>It is deep.</p>' },
  {
    name: 'heading-in-bold',
    rules: ['heading-faked', 'p-as-heading'],
    body: '<p><b>The lake</b></p><p>The lake is deep and cold, and you can see fish in it.</p>',
  },
  {
    name: 'heading-in-a-large-div',
    rules: ['heading-faked'],
    body: '<div style="font-size:2em">The lake</div><p>The lake is deep and cold, and you can see fish in it.</p>',
  },
  { name: 'two-main-headings', rules: ['heading-several-first'], body: '<h1>The lake</h1><p>It is deep.</p>' },
  { name: 'no-main-heading', rules: ['page-has-heading-one', 'heading-level'], change: (page) => page.replace(/<h1>(.*)<\/h1>/, '<p>$1</p>') },
  { name: 'heading-used-for-large-text', rules: ['heading-is-text'], body: `<h2>${long}</h2><p>It is deep.</p>` },
  { name: 'heading-announces-nothing', rules: ['heading-without-text-after'], body: '<h2>The lake</h2>' },
  {
    name: 'heading-order-of-sizes',
    rules: ['heading-sizes-upside-down'],
    body: '<h2>The lake</h2><p>It is deep.</p><h3 style="font-size:2.4em">The boats</h3><p>They are red and small.</p>',
  },
  {
    name: 'long-page-without-headings',
    rules: ['page-without-headings'],
    change: (page) => page.replace('<h2>Before you come</h2>', `<p>${long.repeat(3)}</p>`.repeat(4)),
  },
  // Lists, quotes, lines
  { name: 'list-of-dashes', rules: ['list-faked', 'lines-broken-by-hand'], body: '<p>- boats<br>- ducks<br>- trees</p>' },
  { name: 'list-of-paragraphs', rules: ['list-faked'], body: '<p>1. Take the path</p><p>2. Cross the bridge</p><p>3. Turn at the lake</p>' },
  { name: 'list-of-lines', rules: ['lines-broken-by-hand'], body: '<p>Boats<br>Ducks<br>Trees<br>Benches</p>' },
  {
    name: 'list-item-alone',
    rules: ['listitem', 'element-permitted-parent', 'element-permitted-content', 'element-required-ancestor'],
    body: '<div><li>Boats</li><li>Ducks</li></div>',
  },
  { name: 'list-with-strangers', rules: ['list', 'element-permitted-content'], body: '<ul><p>Boats</p><li>Ducks</li></ul>' },
  { name: 'definition-list-broken', rules: ['definition-list', 'dlitem', 'element-permitted-content'], body: '<dl><p>Boats</p><dd>On Sundays</dd></dl>' },
  { name: 'empty-list-item', rules: ['item-empty'], body: '<ul><li>Boats</li><li></li></ul>' },
  { name: 'paragraphs-by-br', rules: ['lines-broken-by-hand'], body: '<p>The lake is deep and cold.<br><br>The boats are out on Sundays.</p>' },
  { name: 'empty-paragraphs', rules: ['paragraph-empty'], body: '<p>&nbsp;</p>' },
  { name: 'quote-as-paragraph', rules: ['quote-unmarked'], body: '<p>“I come here every week with my two children and we love the ducks.”</p>' },
  { name: 'blockquote-to-indent', rules: ['quote-for-looks'], body: '<blockquote><h3>Opening hours</h3><ul><li>From nine to five</li></ul></blockquote>' },
  { name: 'columns-of-spaces', rules: ['spaces-for-looks'], body: '<p>Adult&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;4 pounds</p>' },
  { name: 'table-in-pre', rules: ['text-drawn-as-code'], body: '<pre>Visitor    Week   Sunday\nAdult      4      5\nChild      2      2</pre>' },
  // Links
  { name: 'link-click-here', rules: ['link-vague'], body: '<p>For the map, <a href="/map/">click here</a>.</p>' },
  { name: 'lien-en-savoir-plus', rules: ['link-vague'], body: '<p lang="fr">Le lac est profond. <a href="/lac/">En savoir plus</a></p>' },
  { name: 'link-empty', rules: ['link-name'], body: '<p><a href="/lake/"></a></p>' },
  { name: 'link-of-signs', rules: ['link-without-letters'], body: '<p>The lake <a href="/lake/">&gt;&gt;</a></p>' },
  { name: 'link-address', rules: ['link-is-address'], body: '<p>See <a href="https://www.hill-park.example/lake">https://www.hill-park.example/lake</a></p>' },
  { name: 'link-title-same', rules: ['link-title-repeats'], body: '<p>See <a href="/lake/" title="The lake">the lake</a> first.</p>' },
  { name: 'link-to-nowhere', rules: ['link-goes-nowhere'], body: '<p><a href="#">Show the hours of the boats</a></p>' },
  { name: 'link-javascript', rules: ['link-goes-nowhere'], body: '<p><a href="javascript:void(0)">Show the hours of the boats</a></p>' },
  {
    name: 'link-new-window',
    rules: ['link-opens-window-unsaid'],
    body: '<p>See <a href="/lake/" target="_blank" rel="noopener">the history of the lake</a>.</p>',
  },
  { name: 'link-file', rules: ['file-link-unsaid'], body: '<p>See <a href="/map.pdf">the map of the park</a>.</p>' },
  { name: 'link-media', rules: ['media-link-without-text'], body: '<p>Hear <a href="/ducks.mp3">the song of the ducks</a>.</p>' },
  { name: 'links-twice', rules: ['link-twice-in-a-row'], body: `<p><a href="/lake/">${img('alt="The lake"')}</a> <a href="/lake/">See the history</a></p>` },
  { name: 'links-that-touch', rules: ['links-touch'], body: '<p><a href="/a/">Boats</a> <a href="/b/">Ducks</a> <a href="/c/">Trees</a></p>' },
  {
    name: 'links-same-words',
    rules: ['same-words-other-place', 'identical-links-same-purpose'],
    body: '<ul><li><a href="/a/">Read the story</a></li><li><a href="/b/">Read the story</a></li></ul>',
  },
  {
    name: 'link-by-colour',
    rules: ['link-by-colour-only', 'link-in-text-block'],
    head: '<style>.quiet { text-decoration: none }</style>',
    body: '<p>You can read <a class="quiet" href="/lake/">the history of the lake</a> before you come.</p>',
  },
  {
    name: 'link-like-text',
    rules: ['link-by-colour-only', 'link-in-text-block'],
    head: '<style>.quiet { text-decoration: none; color: inherit }</style>',
    body: '<p>You can read <a class="quiet" href="/lake/">the history of the lake</a> before you come.</p>',
  },
  { name: 'underlined-text', rules: ['underlined-not-link'], body: '<p>The lake is <u>very</u> deep.</p>' },
  {
    name: 'link-broken-anchor',
    rules: ['link-to-missing-place', 'skip-link', 'no-missing-references'],
    body: '<p>Go to <a href="#boats">the boats</a> of the park.</p>',
  },
  {
    name: 'links-without-list',
    rules: ['links-without-list'],
    body: '<div><a href="/a/">Boats</a> | <a href="/b/">Ducks</a> | <a href="/c/">Trees</a> | <a href="/d/">Paths</a></div>',
  },
  // Pictures
  { name: 'image-without-alt', rules: ['image-alt'], body: img('') },
  { name: 'image-named-as-file', rules: ['alt-file-name'], body: img('alt="IMG_2041.jpg"') },
  { name: 'image-placeholder-alt', rules: ['alt-file-name'], body: img('alt="image"') },
  { name: 'image-large-ignored', rules: ['alt-empty-large'], body: img('alt=""') },
  { name: 'image-long-alt', rules: ['alt-long', 'image-of-text'], body: img(`alt="${long}"`) },
  { name: 'image-title-differs', rules: ['alt-and-title'], body: img('alt="The lake" title="Photo by Ann"') },
  {
    name: 'image-said-twice',
    rules: ['alt-said-twice'],
    body: `<figure>${img('alt="The lake in the morning"')}<figcaption>The lake in the morning</figcaption></figure>`,
  },
  { name: 'image-image-of', rules: ['alt-introduced'], body: img('alt="Picture of the lake"') },
  {
    name: 'image-of-text',
    rules: ['image-of-text'],
    body: img('alt="Open from nine to five every day but Monday, last entry at four, closed on the first of May"'),
  },
  { name: 'image-chart', rules: ['image-without-description'], body: img('alt="Bar chart of the visitors by month"') },
  { name: 'image-button-without-alt', rules: ['input-image-alt'], body: `<form action="/go"><input type="image" src="${PICTURE}" name="go"></form>` },
  {
    name: 'image-map-without-alt',
    rules: ['area-alt'],
    body: `<img src="${PICTURE}" width="200" height="120" alt="Map with the gates" usemap="#m"><map name="m"><area href="/n/" shape="rect" coords="0,0,90,60"></map>`,
  },
  {
    name: 'background-image',
    rules: ['background-tells'],
    head: `<style>.hero { background: url(${PICTURE}); block-size: 120px; inline-size: 200px }</style>`,
    body: '<div class="hero"></div>',
  },
  {
    name: 'text-in-css',
    rules: ['text-in-style'],
    head: '<style>.new::after { content: "New this year" }</style>',
    body: '<p class="new">Boats on the lake. </p>',
  },
  {
    name: 'svg-without-name',
    rules: ['drawing-without-name'],
    body: '<svg width="120" height="120" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#0b3d91"/></svg>',
  },
  { name: 'captcha', rules: ['picture-to-copy'], body: `<img src="${PICTURE}" id="captcha" width="200" height="120" alt="Letters to copy">` },
  // Tables
  {
    name: 'table-without-th',
    rules: ['table-without-heads'],
    body: '<table><caption>Prices in pounds</caption><tr><td>Visitor</td><td>Price</td></tr><tr><td>Adult</td><td>4</td></tr></table>',
  },
  {
    name: 'table-bold-instead-of-th',
    rules: ['table-without-heads', 'table-head-faked'],
    body: '<table><caption>Prices in pounds</caption><tr><td><b>Visitor</b></td><td><b>Price</b></td></tr><tr><td>Adult</td><td>4</td></tr></table>',
  },
  {
    name: 'table-without-caption',
    rules: ['table-without-caption'],
    body: '<table><tr><th scope="col">Visitor</th><th scope="col">Price</th></tr><tr><td>Adult</td><td>4</td></tr></table>',
  },
  {
    name: 'table-only-th',
    rules: ['table-only-heads'],
    body: '<table><caption>Prices in pounds</caption><tr><th>Visitor</th><th>Price</th></tr><tr><th>Adult</th><th>4</th></tr></table>',
  },
  {
    name: 'table-empty-th',
    rules: ['empty-table-header'],
    body: '<table><caption>Prices in pounds</caption><tr><th scope="col"></th><th scope="col">Price</th></tr><tr><td>Adult</td><td>4</td></tr></table>',
  },
  {
    name: 'table-empty-cells',
    rules: ['table-cell-empty'],
    body: '<table><caption>Prices in pounds</caption><tr><th scope="col">Visitor</th><th scope="col">Price</th></tr><tr><td>Adult</td><td></td></tr></table>',
  },
  {
    name: 'table-wrong-scope',
    rules: ['table-scope-wrong'],
    body: '<table><caption>Prices in pounds</caption><tr><th scope="row">Visitor</th><th scope="row">Price</th></tr><tr><td>Adult</td><td>4</td></tr></table>',
  },
  {
    name: 'table-for-layout',
    rules: ['table-for-layout'],
    body: '<table><tr><td><h2>Boats</h2><p>On Sundays.</p></td><td><h2>Ducks</h2><p>All year.</p></td></tr></table>',
  },
  {
    name: 'table-for-layout-with-th',
    rules: ['table-for-layout-with-heads'],
    body: '<table role="presentation"><tr><th>Boats on Sundays</th><td>Ducks all year</td></tr></table>',
  },
  {
    name: 'table-merged',
    rules: ['table-merged-without-ties', 'table-two-ways-without-scope'],
    body: '<table><caption>Prices in pounds</caption><tr><th rowspan="2">Visitor</th><th colspan="2">Price</th></tr><tr><th>Week</th><th>Sunday</th></tr><tr><td>Adult</td><td>4</td><td>5</td></tr></table>',
  },
  {
    name: 'list-faked-in-the-main-part',
    rules: ['list-faked'],
    change: (page) =>
      page
        .replace('<h2>Before you come</h2>', '- a bottle of water<br>- a hat for the sun<br>- a map of the lanes<h2>Before you come</h2>')
        .replace(/<p>The gardens.*?<\/p>|<p>Bring.*?<\/p>/g, ''),
  },
  {
    name: 'article-that-is-a-menu',
    rules: ['article-of-links'],
    body: '<article><h2>Other gardens</h2><ul><li><a href="/north/">The garden of the north gate</a></li><li><a href="/roses/">The garden of roses</a></li></ul></article>',
  },
  {
    name: 'table-ragged',
    rules: ['table-ragged'],
    body: '<table><caption>Boats by day</caption><tr><th scope="col">Day</th><th scope="col">Rowing boats</th><th scope="col">Canoes</th></tr><tr><th scope="row">Monday</th><td>4</td></tr><tr><th scope="row">Sunday</th><td>6</td><td>2</td></tr></table>',
  },
  {
    name: 'link-to-a-sound-told-elsewhere',
    rules: ['media-link-without-text'],
    body: '<p><a href="/birds.mp3">The birds of the lake, recorded at dawn</a></p><h2>Why a transcript matters</h2><p>A transcript helps those who do not hear.</p>',
  },
  {
    name: 'link-to-a-picture',
    rules: ['picture-link-without-text'],
    body: '<p><a href="/plan-of-the-hill.png">The hill in winter</a></p>',
  },
  {
    name: 'link-finished-by-hidden-words',
    rules: ['link-vague'],
    body: '<p><a href="/lake/">Read more <span style="display: none">about the lake</span></a></p>',
  },
  {
    name: 'floats-left-and-right',
    rules: ['floats-backwards'],
    head: '<style>.r { float: right } .l { float: left }</style>',
    body: '<section><p class="r">Then walk to the hill.</p><p class="l">First go to the lake.</p></section>',
  },
  {
    name: 'direction-of-two-words',
    rules: ['direction-wrong'],
    body: '<p dir="rtl" lang="en">Boat tickets</p>',
  },
];
