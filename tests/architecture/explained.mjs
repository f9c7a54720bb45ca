// A rule that is put aside says why, on the same line: `eslint-disable-next-line x -- the reason`.

/** @type {import('eslint').Rule.RuleModule} */
export const explainedRule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { unexplained: 'Say why this rule is put aside: add « -- » and the reason on this line.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const isDisable = /^\s*eslint-disable/.test(comment.value);
          if (isDisable && !/\s--\s+\S/.test(comment.value) && comment.loc) {
            context.report({ loc: comment.loc, messageId: 'unexplained' });
          }
        }
      },
    };
  },
};
