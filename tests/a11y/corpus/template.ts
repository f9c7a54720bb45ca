// The page that every fault is put in: plain, whole, with nothing to say against it.

export interface Fault {
  /** What is wrong, as a file name. */
  readonly name: string;
  /** The rules of which one must answer. */
  readonly rules: readonly string[];
  /** What is put in the middle of the page. */
  readonly body?: string;
  readonly head?: string;
  readonly script?: string;
  /** Makes the fault in the page as a whole: the attribute that is missing, the landmark that is not one. */
  readonly change?: (page: string) => string;
}

/** A picture of one blue pixel, of 200 by 120 when it is drawn. */
export const PICTURE = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAGCAIAAABxZ0isAAAAE0lEQVR4nGNgSFmGBzGMSmMhAEmEeCDt4ZMFAAAAAElFTkSuQmCC';

const STYLE = `
  :root { color: #1d1d1b; background: #fff; font: 1.125rem/1.6 Verdana, "DejaVu Sans", sans-serif }
  body { margin: 0 auto; max-width: 44rem; padding: 1rem }
  a { color: #0b3d91; text-underline-offset: 0.2em }
  nav ul, footer ul { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0 }
  nav a, footer a, .skip { display: inline-block; min-block-size: 44px; min-inline-size: 44px; line-height: 44px }
  .skip { position: absolute; inset-inline-start: -999px }
  .skip:focus { position: static }
  :focus-visible { outline: 3px solid #0b3d91; outline-offset: 2px }
  label { display: block }
  input, select, textarea { font: inherit; min-block-size: 48px; border: 2px solid #1d1d1b; inline-size: 18rem; max-inline-size: 100%; box-sizing: border-box; display: block; background: #fff; color: #1d1d1b }
  input[type=radio], input[type=checkbox] { display: inline-block; inline-size: 48px; block-size: 48px; vertical-align: middle }
  .choice label { display: inline-block; padding: 0.75rem; min-block-size: 24px }
  button { font: inherit; min-block-size: 48px; padding: 0 1rem; border: 2px solid #0b3d91; background: #0b3d91; color: #fff }
  table { border-collapse: collapse } th, td { padding: 0.5rem; border: 1px solid #1d1d1b; text-align: start }
  img { max-inline-size: 100%; block-size: auto }
`;

/** The page, with this in the middle of it. */
export function pageWith({ body = '', head = '', script = '', change = (page) => page }: Partial<Fault>): string {
  return change(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Visit the gardens – Hill Park</title>
<style>${STYLE}</style>
${head}
</head>
<body>
<a class="skip" href="#content">Skip to the main content</a>
<header>
<nav aria-label="Main menu"><ul><li><a href="/park/">The park</a></li><li><a href="/events/">Events</a></li><li><a href="/contact/">Contact us</a></li></ul></nav>
</header>
<main id="content">
<h1>Visit the gardens</h1>
<p>The gardens are open every day. You can walk, rest on a bench and eat in the café by the lake.</p>
${body}
<h2>Before you come</h2>
<p>Bring water and a hat. There are few trees in the new part of the park.</p>
</main>
<footer><p>Hill Park is run by its neighbours.</p></footer>
${script === '' ? '' : `<script>${script}</script>`}
</body>
</html>
`);
}

/** What is right, and looks like what is not: none of it may be found. */
export const clean: readonly Fault[] = [
  { name: 'plain', rules: [] },
  {
    name: 'french',
    rules: [],
    change: (page) =>
      page
        .replace('lang="en"', 'lang="fr"')
        .replace(/<title>.*<\/title>/, '<title>Visiter les jardins – Parc de la Colline</title>')
        .replace('Skip to the main content', 'Aller au contenu')
        .replace('aria-label="Main menu"', 'aria-label="Menu principal"')
        .replace('The park', 'Le parc')
        .replace('Events', 'Les fêtes')
        .replace('Contact us', 'Nous écrire')
        .replace('<h1>Visit the gardens', '<h1>Visiter les jardins')
        .replace(/<p>The gardens.*?<\/p>/, '<p>Les jardins sont ouverts tous les jours. Vous pouvez marcher, vous asseoir et déjeuner au bord du lac.</p>')
        .replace('Before you come', 'Avant de venir')
        .replace(/<p>Bring.*?<\/p>/, '<p>Prenez de l’eau et un chapeau. Il y a peu d’arbres dans la partie neuve du parc.</p>')
        .replace(/<p>Hill Park.*?<\/p>/, '<p>Le parc est tenu par ses voisins.</p>'),
  },
  {
    name: 'form',
    rules: [],
    body: `<h2>Write to us</h2><form action="/send"><p>All the fields are required.</p>
<label for="n">Full name</label><input id="n" name="n" autocomplete="name" required>
<label for="e">Email address</label><p id="e-hint">We only use it to answer you.</p><input id="e" name="e" type="email" autocomplete="email" aria-describedby="e-hint" required>
<fieldset><legend>How do you want to come?</legend><div class="choice"><input type="radio" id="r1" name="r" value="bus"><label for="r1">By bus</label></div><div class="choice"><input type="radio" id="r2" name="r" value="bike"><label for="r2">By bicycle</label></div></fieldset>
<div class="choice"><input type="checkbox" id="c" name="c"><label for="c">Send me the news of the park</label></div>
<label for="s">Day of the visit</label><select id="s" name="s"><optgroup label="Week"><option>Monday</option><option>Tuesday</option></optgroup></select>
<button type="submit">Send the message</button></form>`,
  },
  {
    name: 'table',
    rules: [],
    body: `<h2>Prices</h2><table><caption>Price of a ticket in pounds</caption><thead><tr><th scope="col">Visitor</th><th scope="col">Week</th><th scope="col">Sunday</th></tr></thead><tbody><tr><th scope="row">Adult</th><td>4</td><td>5</td></tr><tr><th scope="row">Child</th><td>2</td><td>2</td></tr></tbody></table>`,
  },
  {
    name: 'pictures-and-links',
    rules: [],
    body: `<h2>The lake</h2><img src="${PICTURE}" width="200" height="120" alt="The lake with two boats"><p>Read <a href="/lake/">the history of the lake</a> or <a href="/map.pdf">the map of the park (PDF, 120 KB)</a>. It opens with <a href="/boats/" target="_blank" rel="noopener">the boats (opens in a new tab)</a>.</p>
<ul><li>Boats on Sundays</li><li>Ducks all year</li></ul><figure><blockquote><p>I come here every week with my two children and we love the ducks.</p></blockquote><figcaption>A visitor</figcaption></figure><p>The neighbours write on <a href="https://park4ever.example/">park4ever.example</a>. We meet again <button type="button" popovertarget="said" style="min-height:44px">every fourth Sunday</button><span id="said" popover>${'Two hours in the morning by the lake, with water, bread and good shoes. '.repeat(5)}</span> at the same gate as before, and we walk around the lake together.</p><p lang="fr">Le jardin est ouvert tous les jours de la semaine.</p>`,
  },
  {
    name: 'dialog-and-details',
    rules: [],
    body: `<h2>Tickets</h2><button type="button" id="open">See the rules</button><dialog id="d" aria-labelledby="t"><h2 id="t">Rules of the park</h2><p>Dogs stay on a lead.</p><form method="dialog"><button>Close the rules</button></form></dialog>
<details><summary style="min-height:48px;line-height:48px">Is there a café?</summary><p>Yes, by the lake.</p></details><p role="status" id="st"></p><button type="button" id="save">Save this page</button>`,
    script: `document.getElementById('open').onclick = () => document.getElementById('d').showModal(); document.getElementById('save').onclick = () => { document.getElementById('st').textContent = 'The page is saved on this device' };`,
  },
  {
    name: 'looks-like-a-fault',
    rules: [],
    head: `<style>.r { float: right } .l { float: left } .end { clear: both } .alert-sign { background: url(${PICTURE}) no-repeat 0 0; padding-inline-start: 3rem } .sorted li { color: #123a6b }</style>`,
    body: `<h2>The old park</h2><p>The house on the left of the lake was built by a gardener. It is empty now.</p>
<p class="alert-sign">Attention: the ice of the lake is thin.</p><ul class="sorted"><li>Lane of limes</li><li>Lane of oaks</li><li>Lane of elms</li></ul>
<section><p class="l">First go to the lake.</p><p class="r">Then walk to the hill.</p></section>
<p class="end"><a href="/hill.png">The hill in winter (picture, 80 KB)</a> shows the bare trees, the path with its snow, and two people who walk up to the bench.</p>
<article><h3><a href="/north/" style="display:inline-block;line-height:48px">The north gate</a></h3><p>It opens at eight, and closes when the sun goes down.</p></article>
<table><caption>Boats by day</caption><tr><th scope="col">Day</th><th scope="col">Rowing boats</th><th scope="col">Canoes</th></tr><tr><th scope="row">Monday</th><td colspan="2">None of them</td></tr><tr><th scope="row">Sunday</th><td>6</td><td>2</td></tr></table>
<iframe title="Where the ducks sleep" srcdoc="&lt;!doctype html&gt;&lt;html lang=en&gt;&lt;title&gt;Ducks&lt;/title&gt;&lt;p&gt;Ducks sleep near the lake.&lt;/p&gt;" width="320" height="120"></iframe>
<h3>Your ticket</h3><form action="/send"><p>All the fields are required.</p>
<div role="alert"><p>Two fields are to be corrected:</p><ul><li><a href="#tn" style="display:inline-block;line-height:48px">Write the number of your ticket</a></li></ul></div>
<label for="tn">Number of the ticket</label><p class="field-hint" id="tn-hint">It is under the picture of the lake.</p><input id="tn" name="tn" aria-invalid="true" aria-describedby="tn-hint tn-error" required><p id="tn-error">Write the six digits, as in 120 450.</p>
<label for="td">Day of the visit <span hidden>or of the tour</span></label><input id="td" name="td" required><button type="submit">Find my ticket</button></form>`,
  },
];
