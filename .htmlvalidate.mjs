// What the HTML validator holds on every built page, and on pages after their scripts ran.
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
};
