// The style of a book: little, since who reads chooses letters, sizes and colours in their own reader. No colour is set, so that a dark
// page stays readable; sides are named as old readers know them. What is underlined can be touched, and nothing else is.

/** The class that a reader gives to what is said. */
export const SAID = '-epub-media-overlay-active';

export const BOOK_STYLE = `body { line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.25; page-break-after: avoid; break-after: avoid; }
h2 { margin-top: 2em; }
img { display: block; max-width: 100%; height: auto; }
ol.gestures { list-style: none; margin: 0; padding: 0; }
ol.gestures > li { margin: 0 0 1.5em; page-break-inside: avoid; break-inside: avoid; }
.goal { font-size: 1.15em; }
.note, .check { margin: 1em 0; padding: 0.25em 1em; border: 2px solid; page-break-inside: avoid; break-inside: avoid; }
.number { font-weight: bold; }
mark { background: none; color: inherit; font-weight: bold; }
dt { margin-top: 1em; font-weight: bold; }
dd { margin: 0 0 0 1em; }
a { color: inherit; }
.back { font-size: 0.9em; }
.${SAID} { background-color: #ffc928; color: #17202b; }
body > img { margin: 0 auto; max-height: 100%; }
`;
