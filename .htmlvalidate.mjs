// What the HTML validator holds, on the built files and on pages after their scripts have run (tests/support/html.ts).
// Only matters of style are off: what a browser or a screen reader would notice stays on.

/**
 * What the validator cannot know. It is put aside where it stands, not everywhere.
 * @type {any} Its types leave out `disableRules`.
 */
const exceptions = {
  name: 'declic-exceptions',
  setup(_source, events) {
    events.on('dom:ready', (_event, { document }) => {
      // A still of the handout is inert: its landmarks and its names are a picture's, and nobody meets them.
      for (const landmark of document.querySelectorAll('nav, form, section, header, footer, aside')) {
        if (landmark.closest('[inert]') !== null) landmark.disableRules(['unique-landmark']);
      }
    });
  },
};

/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  plugins: [exceptions],
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Ways of writing the same tree: Preact and the browser's own serialiser each have theirs.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // A list may have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // What a search finds are links, with why each was found: a <select> holds neither.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Safari takes a list for a list no more when its bullets are styled away (https://bugs.webkit.org/show_bug.cgi?id=170179).
    'no-redundant-role': ['error', { exclude: ['list'] }],
  },
};
