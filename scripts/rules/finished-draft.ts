import type { SpecRule } from './rule.js';

/** What the command draft proposes is a guess until somebody has looked at it. */
export const finishedDraft: SpecRule = {
  name: 'finished-draft',
  description: 'No mark of a draft is left.',
  check({ document }) {
    const { text } = document.file;
    // Most specs have no mark, and need not be taken apart for that.
    const marks = text.includes('# draft:')
      ? document.comments.filter(({ text: comment }) => comment.startsWith('# draft:'))
      : [];
    const [first] = marks;
    if (first === undefined) return;
    const lines = marks.map(({ start, text: comment }) =>
      document.lineAt([start, start + comment.length]),
    );
    document.reportAt([first.start, first.start + first.text.length], 'finished-draft', { lines });
  },
};
