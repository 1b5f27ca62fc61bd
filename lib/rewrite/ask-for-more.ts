import type { Rewrite } from './rewrite'

/** Starting again, turned into going on from what is known. */
export const askForMore: Rewrite = {
  id: 'ask-for-more',
  label: 'Go on from what you know',
  examples: [
    {
      before: 'What was the problem again?',
      after: ['So far I have understood [what you know]; could you tell me [what is missing]?'],
    },
  ],
  rewrite: ({ text }) =>
    text.split(/\s+/).length <= 8
      ? ['So far I have understood [what you know]; could you tell me [what is missing]?']
      : [],
}
