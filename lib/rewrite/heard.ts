import { clauseAt, isHeld } from './clause'
import type { Rewrite } from './rewrite'
import { capitalised } from './sentence-shape'

const said = 'I can see that this matters to you; what I can do now is [what you can do].'

/** Words that make the matter small, turned into words that take it at its size. */
export const heard: Rewrite = {
  id: 'heard',
  label: 'Take it at its size',
  examples: [
    {
      before: 'You need to calm down.',
      after: ['I can see that this matters to you; what I can do now is [what you can do].'],
    },
    {
      before: "It's no big deal.",
      after: ['I can see that this matters to you; what I can do now is [what you can do].'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || clause.body.split(/\s+/).length > 7) return []
    const following = clause.rest.replace(/^[\s,;.!?…—–-]+/u, '')
    const more = following ? ` ${capitalised(following)}` : ''
    return [`${said}${more}`]
  },
}
