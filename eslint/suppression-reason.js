/** Every suppression names its rules and says why. `test/fences` looks for the same in the text of the files, since a bare one silences this rule too. */

/** "eslint-disable-next-line no-console -- the command line speaks this way" */
export const reasonedSuppression = /^\s*eslint-disable(-next-line|-line)?\s+[@a-z][^]*?\s--\s+\S.{9,}/;
export const anySuppression = /^\s*eslint-disable/;

export const suppressionReason = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      reason:
        "A suppression names its rule and its reason: `eslint-disable-next-line rule -- why this is right here`. Better still: do without.",
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!anySuppression.test(comment.value) || reasonedSuppression.test(comment.value)) continue;
          context.report({ loc: comment.loc, messageId: "reason" });
        }
      },
    };
  },
};
