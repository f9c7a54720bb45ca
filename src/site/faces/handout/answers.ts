// Questions keep their answers for the last page of the learner's paper.

/** The choices without what they are worth: what Choice.astro writes in one flat element. */
export function withoutAnswers(choices: string): string {
  return choices.replace(/<span class="paper-check__say">.*?<\/span>/gs, '');
}
