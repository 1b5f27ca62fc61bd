import type { Rewrite } from './rewrite'

const forgetting = /^(?:please )?(?:do not|don['’]?t|never) forget to\s+(?<action>.+)$/is

/** What is not to be forgotten, asked for. */
export const doNotForget: Rewrite = {
  id: 'do-not-forget',
  label: 'Ask for it',
  examples: [
    {
      before: "Don't forget to sign the form by Friday.",
      after: ['Please sign the form by Friday.', 'Please remember to sign the form by Friday.'],
    },
  ],
  rewrite: ({ text }) => {
    const action = forgetting.exec(text)?.groups?.action
    return action ? [`Please ${action}`, `Please remember to ${action}`] : []
  },
}
