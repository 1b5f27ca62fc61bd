import { infinitive, pastParticiple } from '@/lib/language/verb-forms'
import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { capitalised } from './sentence-shape'

const undone =
  /^you\s+(?:\w+ly\s+)?(?:have\s+|['’]ve\s+)?(?:(?:failed|neglected|refused|forgot|forgotten) to|did(?:n['’]?t| not)|(?:haven['’]t|have not)|never)\s+(?:yet )?(?<verb>[a-z]+)\s*(?<object>.*)$/i
const stillToDo =
  /^(?:confirm|pay|send|attach|include|provide|sign|complete|fill|return|reply|submit|upload|update|enter|activate|verify|share|give|tell|specify|select|answer|respond|book|register|renew)$/i
const verdict =
  /\byou(?:['’]re| are| must be)\s+(?:\w+ )?(?:wrong|mistaken|confused|incorrect|not right)(?:\s+about\s+(?<matter>[^.,;!?]+))?|\byou did this yourself\b|\b(?:your (?:own )?(?:fault|mistake)|user error)\b/i
/** "Because you did not sign the form by Friday, …": the cause without the culprit. */
const cause =
  /^(?<word>because|as|since)\s+you\s+(?:(?:failed|neglected|refused|forgot) to|did(?:n['’]t| not)|(?:haven['’]t|have not))\s+(?:yet )?(?<verb>[a-z]+)\s+(?<thing>(?:(?:the|your|our|this|that|any|all)\s+|(?=[a-z]+s\b))(?:(?!by\b|on\b|in\b|at\b|before\b|within\b|since\b|until\b|to\b|for\b|with\b|from\b)[\w'’-]+\s*){1,3}?)(?<when>(?:\s*\b(?:by|on|in|at|before|within|since|until|to|for|with|from)\b[^,]*)?),\s*(?<then>.+)$/is
/** "Because you ignored our reminders of May, …". */
const ignored =
  /^(?<word>because|as|since)\s+you\s+(?:have )?(?:ignored|missed|overlooked)\s+(?<thing>[^,]+),\s*(?<then>.+)$/is
/** What is sent is asked for by a rewrite of its own. */
const isHandedOver = /^(?:attach|include|send|provide|upload|give|submit)$/i
const isLookedAt = /^(?:follow|read|try|check|open|use|watch|call|test|look)$/i
const isRefused = /^you\s+(?:have |['’]ve )?(?:failed|neglected|refused)\b/i
const noReply =
  /^(?<word>because|as|since)\s+you\s+(?:(?:failed|neglected|refused|forgot) to|did(?:n['’]t| not)|never)\s+(?:reply|replied|respond|responded|answer|answered)(?<when>(?:\s+(?:to (?:us|me)|by|on|in|within|before)\b[^,]*)?),\s*(?<then>.+)$/is
const intransitive = /^(?:reply|respond|answer|come|show|listen|agree|pass|fail)$/i

/** What they left undone, turned into the request; a cause without its culprit; a verdict, turned into what is seen on our side. */
export const blameToFact: Rewrite = {
  id: 'blame-to-fact',
  label: 'Say what is needed',
  examples: [
    { before: 'You failed to confirm the booking of 3 May.', after: ['Could you confirm the booking of 3 May?'] },
    { before: 'You have not paid the fee.', after: ['Could you pay the fee?'] },
    { before: 'You never signed page 2.', after: ['Could you sign page 2?'] },
    { before: "You clearly didn't follow the guide.", after: ['Did you have a chance to follow the guide?'] },
    {
      before: 'Because you ignored our reminders, the seat went on 2 May.',
      after: ['Because our reminders went unanswered, the seat went on 2 May.'],
    },
    { before: 'You are wrong about the date.', after: ['What I see here about the date is [what you see].'] },
    { before: 'That is your own fault.', after: ['What I see here is [what you see].'] },
    {
      before: 'Because you did not sign the form by Friday, the order is late.',
      after: ['Because the form was not signed by Friday, the order is late.'],
    },
  ],
  rewrite: (sentence, at) => {
    const known = withoutCulprit(sentence.text)
    if (known) return [known]
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const left = undone.exec(clause.body)?.groups
    if (left?.verb) {
      const isPast =
        /^you\s+(?:\w+ly\s+)?(?:have|haven['’]t|['’]ve|never)/i.test(clause.body) &&
        !/\bto\s+[a-z]+/i.test(clause.body.split(left.verb)[0] ?? '')
      const verb = isPast ? infinitive(left.verb, 'PastTense') : left.verb
      const object = (left.object ?? '').replace(/\s+(?:yet|so far)$/i, '').replace(/^any\b/i, 'a')
      if (isLookedAt.test(verb) && !isRefused.test(clause.body) && /\S/.test(object) && endsThere(clause))
        return [rejoined(clause, `did you have a chance to ${verb} ${object}?`)]
      if (isHandedOver.test(verb) && !isRefused.test(clause.body)) return []
      if (!stillToDo.test(verb) && isRefused.test(clause.body) && clause.body.split(/\s+/).length <= 10)
        return [rejoined(clause, 'what I see here is [what you see]')]
      return stillToDo.test(verb) && endsThere(clause)
        ? [rejoined(clause, `could you ${`${verb} ${object}`.trim()}?`)]
        : []
    }
    const judged = verdict.exec(clause.body)
    if (!judged || clause.body.split(/\s+/).length > 9) return []
    const about = judged.groups?.matter ? ` about ${judged.groups.matter}` : ''
    return [rejoined(clause, `what I see here${about} is [what you see]`)]
  },
}

function withoutCulprit(text: string): string | null {
  const silent = noReply.exec(text)?.groups
  if (silent)
    return capitalised(
      `${silent.word?.toLowerCase()} no reply came${(silent.when ?? '').replace(/\s+to (?:us|me)\b/i, '')}, ${silent.then}`,
    )
  const unheard = ignored.exec(text)?.groups
  if (unheard?.thing)
    return capitalised(`${unheard.word?.toLowerCase()} ${unheard.thing} went unanswered, ${unheard.then}`)
  const found = cause.exec(text)?.groups
  if (!found?.verb || !found.thing || intransitive.test(found.verb)) return null
  const isHave = /\byou (?:haven|have)/i.test(text)
  const verb = isHave ? found.verb : pastParticiple(found.verb.toLowerCase())
  const thing = found.thing.trim().replace(/^any\b/i, 'the')
  const isMany = /[^s]s$/i.test(thing)
  const was = isHave ? (isMany ? 'have not been' : 'has not been') : isMany ? 'were not' : 'was not'
  const when = (found.when ?? '').trim()
  return capitalised(`${found.word?.toLowerCase()} ${thing} ${was} ${verb}${when && ` ${when}`}, ${found.then}`)
}
