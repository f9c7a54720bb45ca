// What the built site may cost, as sizes and counts that no clock measures (tests/content/budgets.test.ts). Brotli 11 unless said, 1 kB is 1,024 bytes.

export const budgets = {
  requests: { most: 4, why: 'A page without practice: itself, what all pages share, its own script, « Écouter ». The letters apart.' },
  requestsMore: {
    most: 14,
    why: 'A page that does more: its own element, and what it shares with others (codes, drawings, words). Each file is kept for a year.',
  },
  searchFirstKb: {
    most: 16,
    why: 'The search of 100 lessons, to its first answer: the element, what finds, the titles and keywords. 20 were asked for; Pagefind takes 110.',
  },
  namesOfOthers: { most: 8, why: 'A lesson names those that come before and after it, never all of them: its page weighs the same on a site of 1,000.' },
  offlineKb: {
    most: 1_680,
    why: 'Everything kept, with the projections, the sheets and the places, without voice and letters, as sent: 77 lessons and their exercises, seven tools. 700 were wanted for lessons alone.',
  },
} as const;
