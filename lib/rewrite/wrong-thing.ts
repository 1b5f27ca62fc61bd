import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import { isPlainThing } from './refusal'
import type { Rewrite } from './rewrite'

const wrong =
  /^(?:you|you(?:['’]ve| have)|you must have|you may have|you might have|you seem to have)\s+(?:\w+ly )?(?:entered|typed in|put in|keyed in|typed|used|gave|given|gave us|given us|provided|sent|sent us|chose|chosen|selected|ordered|picked)\s+(?:the wrong|an incorrect|an invalid|a wrong|the incorrect)\s+(?<thing>[\w' -]+?)$/i
const chosen =
  /^you(?:['’]ve| have| must have| may have| might have| seem to have)?\s+(?:\w+ly )?(?:chose|chosen|selected|ordered|picked|booked)\s+(?:the|a) wrong\s+(?<thing>[\w' -]+?)(?: (?:at checkout|online|in the app|on the site|on the form))?$/i
const wrongly =
  /^you(?:['’]ve| have)?\s+(?:\w+ly )?(?:filled (?:in|out)|set up|set|entered|typed|installed|configured|put in|spelled|assembled|wrote)\s+(?<thing>(?:the|your|our|this|that)\s+[\w' -]+?)\s+(?:wrong|wrongly|incorrectly|improperly|badly)$/i
const misread =
  /^you(?:['’]ve| have| must have| may have| seem to have)?\s+(?:\w+ly )?(?:misread|misunderstood|overlooked|confused|missed)\s+(?<thing>(?:the|our|my|this|that) [\w' -]+?)$/i
const mistake =
  /^you(?:['’]ve| have| must have)?\s+(?:made (?:a mistake|an error)|got (?:it|this|that) wrong|misunderstood|misread (?:it|this|that)|got confused)$/i

/** What they did wrong, turned into what is right. */
export const wrongThing: Rewrite = {
  id: 'wrong-thing',
  label: 'Say what is right',
  examples: [
    { before: 'You entered the wrong code.', after: ['The code we have here is [the right one]; could you try that?'] },
    {
      before: 'You chose the wrong size at checkout.',
      after: ['The size that fits is [the right one]; shall I change it for you?'],
    },
    { before: 'You filled in the form wrong.', after: ['The form needs one change: [what to change].'] },
    { before: 'You misread the offer of 3 May.', after: ['What the offer of 3 May says is [what it says].'] },
    { before: "I'm sorry, but you've made a mistake.", after: ['What I see here is [what you see].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || !endsThere(clause)) return []
    const taken = chosen.exec(clause.body)?.groups?.thing
    if (taken && taken.split(' ').length <= 4)
      return [
        rejoined({ ...clause, rest: '' }, `the ${taken} that fits is [the right one]; shall I change it for you?`),
      ]
    const given = wrong.exec(clause.body)?.groups?.thing
    if (given && given.split(' ').length <= 4)
      return [rejoined({ ...clause, rest: '' }, `the ${given} we have here is [the right one]; could you try that?`)]
    const source = misread.exec(clause.body)?.groups?.thing
    if (source && isPlainThing(source)) return [rejoined(clause, `what ${source} says is [what it says]`)]
    const done = wrongly.exec(clause.body)?.groups?.thing
    if (done) return [rejoined(clause, `${done} needs one change: [what to change]`)]
    return mistake.test(clause.body) ? [rejoined(clause, 'what I see here is [what you see]')] : []
  },
}
