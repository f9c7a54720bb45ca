// Faults of sound and movement, of looks, of the page as a whole, and of what happens when one acts.

import { PICTURE, type Fault } from './template.ts';

const words = 'The park was made a long time ago by the people of the town, who wanted a quiet place to walk in the evening and to meet on Sundays.';
const css = (rules: string): string => `<style>${rules}</style>`;
/** Two pictures of one pixel, for ever. */
const MOVING = `data:image/gif;base64,${Buffer.from('47494638396101000100f00000ff0000ffffff21ff0b4e45545343415045322e30030100000021f90404320000002c000000000100010000020244010021f90404320000002c00000000010001000002024c01003b', 'hex').toString('base64')}`;

export const lookFaults: readonly Fault[] = [
  { name: 'contrast', rules: ['color-contrast'], body: '<p class="faint">The café is closed on Mondays.</p>', head: css('.faint { color: #bbb }') },
  {
    name: 'contrast-aaa',
    rules: ['color-contrast-enhanced'],
    body: '<p class="faint">The café is closed on Mondays.</p>',
    head: css('.faint { color: #757575 }'),
  },
  { name: 'contrast-under-mouse', rules: ['faint-under-mouse'], head: css('nav a:hover { color: #ccc }') },
  {
    name: 'text-over-picture',
    rules: ['text-on-picture'],
    head: css(`.over { background: url(${PICTURE}); background-size: cover }`),
    body: '<div class="over"><p>The café is closed on Mondays.</p></div>',
  },
  { name: 'ink-without-ground', rules: ['colour-without-ground'], body: '<p style="color:#1d1d1b">The café is closed on Mondays.</p>' },
  {
    name: 'colour-coded-table',
    rules: ['colour-alone', 'table-cell-empty'],
    body: '<table><caption>Free boats</caption><tr><th scope="col">Day</th><th scope="col">State</th></tr><tr><td>Monday</td><td style="background:#0a0"></td></tr></table>',
  },
  { name: 'capitals', rules: ['text-in-capitals'], body: '<p>THE CAFÉ IS CLOSED ON MONDAYS.</p>' },
  {
    name: 'capitals-by-style',
    rules: ['text-in-capitals'],
    head: css('.loud { text-transform: uppercase }'),
    body: '<p class="loud">The café is closed on Mondays.</p>',
  },
  { name: 'justified', rules: ['text-justified'], head: css('.j { text-align: justify }'), body: `<p class="j">${words}</p>` },
  { name: 'centred', rules: ['text-centred'], head: css('.c { text-align: center }'), body: `<p class="c">${words} ${words}</p>` },
  { name: 'tight-lines', rules: ['lines-tight'], head: css('.t { line-height: 1 }'), body: `<p class="t">${words}</p>` },
  { name: 'tight-letters', rules: ['letters-tight'], head: css('.t { letter-spacing: -0.1em }'), body: `<p class="t">${words}</p>` },
  { name: 'small-text', rules: ['letters-small'], head: css('.s { font-size: 9px }'), body: '<p class="s">The café is closed on Mondays.</p>' },
  { name: 'italics', rules: ['text-in-italics'], body: `<p><em>${words}</em></p>` },
  { name: 'all-bold', rules: ['text-all-bold'], body: `<p><b>${words}</b></p>` },
  { name: 'long-lines', rules: ['lines-long'], head: css('body { max-width: none } .w { font-size: 14px }'), body: `<p class="w">${words} ${words}</p>` },
  { name: 'fancy-letters', rules: ['letters-fancy'], head: css('.f { font-family: cursive }'), body: `<p class="f">${words}</p>` },
  {
    name: 'cut-when-larger',
    rules: ['text-cut-when-larger'],
    head: css('.box { block-size: 3.4rem; overflow: hidden }'),
    body: '<div class="box"><p style="margin:0">The café is closed on Mondays, and in the winter.</p></div>',
  },
  {
    name: 'covered-when-larger',
    rules: ['text-cut-when-larger'],
    head: css('.box { height: 60px; margin: 0 } .box + p { margin: 0 }'),
    body: '<p class="box">The café is closed on Mondays, in the winter, and when the lake is frozen.</p><p>The boats are out on Sundays.</p>',
  },
  {
    name: 'cut-when-spaced',
    rules: ['text-cut-when-spaced'],
    head: css('.box { inline-size: 20rem; white-space: nowrap; overflow: hidden; font-size: 1rem }'),
    body: '<p class="box">Closed on Mondays in the winter</p>',
  },
  {
    name: 'wide-box',
    rules: ['wider-than-a-phone'],
    head: css('.wide { inline-size: 600px }'),
    body: '<div class="wide"><p>The café is closed on Mondays.</p></div>',
  },
  {
    name: 'small-target',
    rules: ['target-small', 'target-size'],
    head: css('.tiny { min-block-size: 0; block-size: 18px; padding: 0; font-size: 0.8rem; line-height: 1 }'),
    body: '<button type="button" class="tiny" aria-pressed="false">Mute</button>',
  },
  {
    name: 'order-by-style',
    rules: ['order-seen-is-not-order-read'],
    head: css('.row { display: flex; flex-direction: column-reverse }'),
    body: '<div class="row"><p>First take the path.</p><p>Then cross the bridge.</p></div>',
  },
  {
    name: 'order-by-place',
    rules: ['order-seen-is-not-order-read'],
    head: css('.box { position: relative; padding-block-start: 6rem } .up { position: absolute; inset-block-start: 0 }'),
    body: '<section class="box" aria-label="Way"><p>Then cross the bridge.</p><p class="up">First take the path.</p></section>',
  },
  {
    name: 'upside-down',
    rules: ['letters-turned-by-style'],
    head: css('.u { transform: rotate(180deg) }'),
    body: '<p class="u">The café is closed on Mondays.</p>',
  },
  {
    name: 'list-sorted-by-colour',
    rules: ['colour-tells-in-list'],
    head: css('.y { color: #a02010 } .n { color: #106010 }'),
    body: '<p>The lanes of one colour are closed in winter.</p><ul><li class="y">Lane of limes</li><li class="n">Lane of oaks</li><li class="n">Lane of elms</li></ul>',
  },
  {
    name: 'sign-only-in-style',
    rules: ['sign-in-style'],
    head: css(`.danger-sign { background: url(${PICTURE}) no-repeat 0 0; padding-inline-start: 3rem }`),
    body: '<p class="danger-sign">The ice of the lake is thin.</p>',
  },
  {
    name: 'told-by-its-side',
    rules: ['told-by-the-senses'],
    head: css('.two { display: flex; gap: 2rem }'),
    body: '<p>The gardener on the left planted the first rose.</p><div class="two"><p>Ada, in March</p><p>Tom, in June</p></div>',
  },
];

export const mediaFaults: readonly Fault[] = [
  {
    name: 'video-without-captions',
    rules: ['media-without-captions'],
    body: '<video controls src="/park.mp4"></video><p><a href="/words/">Transcript of the film</a></p>',
  },
  { name: 'audio-without-transcript', rules: ['media-without-text'], body: '<audio controls src="/ducks.mp3"></audio>' },
  {
    name: 'video-without-controls',
    rules: ['media-without-controls'],
    body: '<video src="/park.mp4"><track kind="captions" src="/c.vtt" srclang="en" label="English"></video><p><a href="/words/">Transcript of the film</a></p>',
  },
  {
    name: 'audio-that-starts',
    rules: ['media-starts-alone', 'no-autoplay', 'no-autoplay-audio'],
    body: '<audio controls autoplay src="/ducks.mp3"></audio><p><a href="/words/">Transcript of the song</a></p>',
  },
  {
    name: 'video-elsewhere',
    rules: ['media-without-text'],
    body: '<iframe src="https://www.youtube.example/embed/1" title="Film of the ducks" width="300" height="200"></iframe>'.replace(
      'youtube.example',
      'youtube-nocookie.invalid',
    ),
  },
  { name: 'moving-gif', rules: ['picture-moves'], body: `<img src="${MOVING}" width="90" height="90" alt="A duck that swims">` },
  { name: 'marquee', rules: ['moves-without-end', 'marquee', 'deprecated'], body: '<marquee>The café is closed on Mondays.</marquee>' },
  { name: 'blink', rules: ['moves-without-end', 'blink', 'deprecated'], body: '<blink>The café is closed on Mondays.</blink>' },
  {
    name: 'endless-movement',
    rules: ['moves-without-end'],
    head: css('@keyframes go { to { transform: translateX(20px) } } .go { animation: go 2s infinite alternate; inline-size: 10rem }'),
    body: '<p class="go">The café is closed.</p>',
  },
  {
    name: 'flashing',
    rules: ['flashes'],
    head: css('@keyframes flash { 50% { opacity: 0 } } .flash { animation: flash 0.2s infinite }'),
    body: '<p class="flash">The café is closed.</p>',
  },
  {
    name: 'carousel',
    rules: ['moves-by-itself'],
    body: '<p id="news">Boats on Sundays</p>',
    script:
      'const all = ["Ducks all year", "Boats on Sundays"]; let at = 0; setInterval(() => { document.getElementById("news").textContent = all[at++ % 2] }, 2000)',
  },
  {
    name: 'frame-with-another-title',
    rules: ['frame-title-other'],
    body: '<iframe title="Newspaper of the market" srcdoc="&lt;!doctype html&gt;&lt;html lang=en&gt;&lt;title&gt;Ducks&lt;/title&gt;&lt;p&gt;Ducks sleep near the lake.&lt;/p&gt;" width="320" height="120"></iframe>',
  },
  { name: 'object-empty', rules: ['object-without-words'], body: '<object data="/lake.bin" type="application/x-lake" width="200" height="100"></object>' },
];

export const pageFaults: readonly Fault[] = [
  { name: 'iframe-without-title', rules: ['frame-title'], body: '<iframe src="about:blank" width="300" height="200"></iframe>' },
  { name: 'iframe-vague-title', rules: ['frame-title-vague'], body: '<iframe src="about:blank" title="iframe" width="300" height="200"></iframe>' },
  { name: 'refresh', rules: ['meta-refresh', 'meta-refresh-no-exceptions'], head: '<meta http-equiv="refresh" content="900">' },
  {
    name: 'zoom-blocked',
    rules: ['meta-viewport', 'meta-viewport-large'],
    change: (page) => page.replace('initial-scale=1', 'initial-scale=1, maximum-scale=1, user-scalable=no'),
  },
  { name: 'accesskey', rules: ['shortcut-key'], body: '<p><a href="/lake/" accesskey="l">The history of the lake</a></p>' },
  { name: 'tabindex', rules: ['order-forced', 'tabindex'], body: '<p><a href="/lake/" tabindex="5">The history of the lake</a></p>' },
  {
    name: 'no-main',
    rules: ['landmark-missing', 'landmark-one-main'],
    change: (page) => page.replace('<main id="content">', '<div id="content">').replace('</main>', '</div>'),
  },
  { name: 'two-mains', rules: ['landmark-no-duplicate-main', 'no-multiple-main'], body: '<div role="main"><p>The lake is deep.</p></div>' },
  { name: 'menu-without-nav', rules: ['menu-not-in-nav'], change: (page) => page.replace('<nav aria-label="Main menu">', '').replace('</nav>', '') },
  {
    name: 'skip-link-missing',
    rules: ['skip-link-missing'],
    change: (page) =>
      page
        .replace(/<a class="skip".*?<\/a>/, '')
        .replace(
          '<li><a href="/events/">',
          '<li><a href="/a/">Boats</a></li><li><a href="/b/">Ducks</a></li><li><a href="/c/">Trees</a></li><li><a href="/events/">',
        ),
  },
  {
    name: 'skip-link-broken',
    rules: ['skip-link-broken', 'skip-link', 'link-to-missing-place', 'no-missing-references'],
    change: (page) => page.replace('href="#content"', 'href="#main"'),
  },
  { name: 'skip-link-never-seen', rules: ['focus-out-of-sight'], head: css('.skip:focus { position: absolute }') },
  { name: 'duplicate-id', rules: ['no-dup-id', 'duplicate-id'], body: '<p id="one">The lake is deep.</p><p id="one">The lake is cold.</p>' },
  { name: 'tooltip', rules: ['tip-out-of-reach'], body: '<p>The <span title="Open from nine to five">café</span> is by the lake.</p>' },
  { name: 'aria-hidden', rules: ['hidden-from-ears'], body: '<p aria-hidden="true">The café is closed on Mondays.</p>' },
  { name: 'aria-role-wrong', rules: ['aria-roles'], body: '<div role="buton">The café</div>' },
  {
    name: 'old-tags',
    rules: ['deprecated', 'element-name', 'no-deprecated-attr'],
    body: '<p><font size="5">The café is closed.</font></p>',
  },
  { name: 'broken-tags', rules: ['close-order', 'element-permitted-content'], body: '<p><b><i>The café</b></i> is closed.</p>' },
  { name: 'doctype-missing', rules: ['missing-doctype', 'doctype-html'], change: (page) => page.replace('<!doctype html>\n', '') },
];

export const actingFaults: readonly Fault[] = [
  { name: 'focus-removed', rules: ['focus-unseen', 'focus-ring-removed'], head: css(':focus-visible { outline: none }') },
  { name: 'focus-faint', rules: ['focus-faint'], head: css(':focus-visible { outline: 2px solid #e5e5e5 }') },
  {
    name: 'focus-behind-bar',
    rules: ['focus-behind'],
    head: css('.bar { position: fixed; inset: 0 0 auto 0; block-size: 60px; background: #1d1d1b; color: #fff } nav { margin-block-start: 0 }'),
    body: '',
    change: (page) =>
      page
        .replace('<header>', '<div class="bar"><p>Cookies help us</p></div><header>')
        .replace('nav ul, footer ul {', 'nav ul, footer ul { margin-block-start: 0;'),
  },
  {
    name: 'key-trap',
    rules: ['keyboard-trap'],
    body: '<button type="button" id="t">Show the boats</button>',
    script: 'document.getElementById("t").addEventListener("keydown", (e) => { if (e.key === "Tab") e.preventDefault() })',
  },
  {
    name: 'leaves-on-focus',
    rules: ['leaves-on-focus', 'leaves-when-reached'],
    body: '<p><a id="f" href="/lake/">The history of the lake</a></p>',
    script: 'document.getElementById("f").addEventListener("focus", () => { location.href = "/lake.html" })',
  },
  { name: 'alert-on-focus', rules: ['leaves-when-reached', 'leaves-on-focus'], body: '<p><a href="/lake/" onfocus="alert(1)">The history of the lake</a></p>' },
  {
    name: 'tab-goes-back',
    rules: ['tab-goes-back', 'order-seen-is-not-order-read'],
    head: css('.g { display: grid } .g :first-child { grid-row: 2 }'),
    body: '<div class="g"><button type="button">Book a boat</button><button type="button">Choose a day</button></div>',
  },
  { name: 'span-with-click', rules: ['press-without-keyboard'], body: '<p><span onclick="document.title = 1">Show the boats</span></p>' },
  {
    name: 'focusable-without-role',
    rules: ['press-without-role'],
    body: '<div tabindex="0" id="b">Show the boats</div>',
    script: 'for (const type of ["click", "keydown"]) document.getElementById("b").addEventListener(type, () => { document.title = "Boats" })',
  },
  { name: 'tab-stop-for-nothing', rules: ['focus-on-nothing'], body: '<p tabindex="0">The lake is deep.</p>' },
  {
    name: 'menu-on-hover',
    rules: ['shows-on-hover-only', 'shows-under-mouse-only'],
    head: css('.sub { display: none } .has:hover .sub { display: block }'),
    body: '<ul><li class="has"><a href="/lake/">The lake</a><ul class="sub"><li><a href="/lake/boats/">Its boats</a></li></ul></li></ul>',
  },
  {
    name: 'mouseover-script',
    rules: ['answers-mouse-only', 'shows-under-mouse-only', 'help-pointer-only'],
    body: '<p><span id="m">Opening hours</span></p><p id="h" hidden>From nine to five.</p>',
    script: 'document.getElementById("m").addEventListener("mouseover", () => { document.getElementById("h").hidden = false })',
  },
  {
    name: 'mousedown',
    rules: ['acts-when-pressed', 'acts-when-pressed-down'],
    body: '<button type="button" id="m">Delete my ticket</button>',
    script: 'document.getElementById("m").addEventListener("mousedown", () => { document.title = "Deleted" })',
  },
  { name: 'drag-only', rules: ['asks-to-drag', 'answers-mouse-only'], body: '<ul><li draggable="true">Boats</li><li draggable="true">Ducks</li></ul>' },
  { name: 'link-out-of-reach', rules: ['control-out-of-reach'], body: '<p><a href="/lake/" tabindex="-1">The history of the lake</a></p>' },
  {
    name: 'dialog-keeps-focus-behind',
    rules: ['dialog-without-focus'],
    body: '<button type="button" id="o">See the rules</button><div id="d" role="dialog" aria-modal="true" aria-label="Rules" hidden style="position:fixed;inset:20%;background:#fff"><p>Dogs stay on a lead.</p><button type="button" id="c">Close the rules</button></div>',
    script:
      'const d = document.getElementById("d"); document.getElementById("o").onclick = () => { d.hidden = false }; document.getElementById("c").onclick = () => { d.hidden = true; document.getElementById("o").focus() }; addEventListener("keydown", (e) => { if (e.key === "Escape") { d.hidden = true; document.getElementById("o").focus() } })',
  },
  {
    name: 'dialog-without-role',
    rules: ['dialog-unsaid'],
    body: '<button type="button" id="o">See the rules</button><div id="d" hidden tabindex="-1" style="position:fixed;inset:20%;background:#fff"><p>Dogs stay on a lead.</p><button type="button" id="c">Close the rules</button></div>',
    script:
      'const d = document.getElementById("d"); document.getElementById("o").onclick = () => { d.hidden = false; d.focus() }; const close = () => { d.hidden = true; document.getElementById("o").focus() }; document.getElementById("c").onclick = close; addEventListener("keydown", (e) => { if (e.key === "Escape") close() })',
  },
  {
    name: 'dialog-without-escape',
    rules: ['dialog-without-escape'],
    body: '<button type="button" id="o">See the rules</button><dialog id="d" aria-label="Rules"><p>Dogs stay on a lead.</p><form method="dialog"><button>Close the rules</button></form></dialog>',
    script:
      'const d = document.getElementById("d"); d.addEventListener("cancel", (e) => e.preventDefault()); addEventListener("keydown", (e) => { if (e.key === "Escape") e.preventDefault() }, true); document.getElementById("o").onclick = () => d.showModal()',
  },
  {
    name: 'dialog-lets-out',
    rules: ['dialog-lets-out'],
    body: '<button type="button" id="o">See the rules</button><div id="d" role="dialog" aria-modal="true" aria-label="Rules" hidden style="position:fixed;inset:20%;background:#fff"><p>Dogs stay on a lead.</p><button type="button" id="c">Close the rules</button></div><p><a href="/lake/">The history of the lake</a></p>',
    script:
      'const d = document.getElementById("d"); document.getElementById("o").onclick = () => { d.hidden = false; document.getElementById("c").focus() }; const close = () => { d.hidden = true; document.getElementById("o").focus() }; document.getElementById("c").onclick = close; addEventListener("keydown", (e) => { if (e.key === "Escape") close() })',
  },
  {
    name: 'dialog-loses-focus',
    rules: ['dialog-loses-focus'],
    body: '<button type="button" id="o">See the rules</button><div id="d" role="dialog" aria-label="Rules" hidden style="position:fixed;inset:20%;background:#fff"><p>Dogs stay on a lead.</p><button type="button" id="c">Close the rules</button></div>',
    script:
      'const d = document.getElementById("d"); document.getElementById("o").onclick = () => { d.hidden = false; document.getElementById("c").focus() }; const close = () => { d.hidden = true }; document.getElementById("c").onclick = close; addEventListener("keydown", (e) => { if (e.key === "Escape") close() })',
  },
  {
    name: 'opens-without-state',
    rules: ['opens-unsaid'],
    body: '<button type="button" id="o">Opening hours</button><p id="h" hidden>From nine to five.</p>',
    script: 'document.getElementById("o").onclick = () => { document.getElementById("h").hidden = !document.getElementById("h").hidden }',
  },
  {
    name: 'message-not-live',
    rules: ['message-unsaid'],
    body: '<button type="button" id="o">Save this page</button><p class="status" id="h"></p>',
    script: 'document.getElementById("o").onclick = () => { document.getElementById("h").textContent = "The page is saved" }',
  },
  { name: 'time-limit', rules: ['time-runs-out'], body: '<p>Choose your seats.</p>', script: 'setTimeout(() => alert("Your session is over"), 600000)' },
  { name: 'redirect-later', rules: ['time-runs-out'], body: '<p>Choose your seats.</p>', script: 'setTimeout(() => { location.href = "/over.html" }, 60000)' },
  { name: 'popup-at-start', rules: ['interrupts'], body: '<p>Choose your seats.</p>', script: 'alert("Welcome to the park")' },
  {
    name: 'error-after-sending',
    rules: ['fault-untied'],
    body: '<form action="/send" novalidate><label for="t">Favourite tree</label><input id="t" name="t"><p class="error" id="er" hidden>Write the name of a tree.</p><button type="submit">Send the message</button></form>',
    script: 'document.forms[0].onsubmit = (e) => { e.preventDefault(); document.getElementById("er").hidden = false }',
  },
  {
    name: 'link-called-button',
    rules: ['button-role-without-keys'],
    body: '<p><a href="/boats/" role="button">Take a boat</a></p>',
  },
];
