import { beginsThere, type Clause, clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { uncapitalised } from './sentence-shape'
import { asPurpose } from './threat'

const mustDo =
  "(?:(?:i|we)(?:['’]ll| will| would| also)? (?:need|require|want) you to|you(?:['’]ll| will| would|['’]d| are|['’]re)?\\s+(?:(?:just|simply|also|first|really|still|now|then) )?(?:must|(?:gonna|going to) (?:have|need) to|gotta|have to|need to|(?:are )?(?:required|expected|obliged|requested) to|(?:have )?got to|be required to|had better)(?: (?:also|first|then|please|still|now))?)"
const order = new RegExp(`^(?:(?<when>first|then|next|after that|also|now),? )?${mustDo}\\s+(?<action>[a-z].*)$`, 'i')
const setOrder = new RegExp(
  `^(?<setting>(?:if|when|whenever|once|before|after|to|in order to|for|until|on|at|in|with|within|as|since|because|now that|should you|had you)\\b.+?),?\\s+(?:then )?${mustDo}\\s+(?<action>[a-z].*)$`,
  'i',
)
const handOver =
  /^(?:send|give|provide|share|tell|let|fill|sign|show|bring|confirm|upload|attach|include|return|reply|check|choose|update|complete|submit|forward|enter|verify)\b/i
const isState =
  /^(?:be \w+ed\b|be (?:mistaken|wrong|joking|kidding|confused|aware|patient|at least|over|on|able|careful)|have\b|understand|know|reali[sz]e|wait|feel|be [a-z]+ing|accept|remember that|deal with|live with|calm|relax|chill|stop|settle|get over|lose|pay more)\b/i
const isDeniedAction = /^(?:not|never)\b/i

const duty =
  /^it(?:['’]s| is| will be) (?:absolutely |strictly |always )?(?:mandatory|compulsory|obligatory|required|necessary|a must|a requirement)(?: for you)? to\s+(?<action>.+)$/i

/** An order, turned into a request. */
export const pleaseDo: Rewrite = {
  id: 'please-do',
  label: 'Ask for it',
  examples: [
    { before: 'You must sign the form.', after: ['Please sign the form.', 'Could you sign the form?'] },
    { before: 'You will need to cancel the order yourself.', after: ['Please cancel the order.'] },
    { before: 'It is mandatory to carry the badge on site.', after: ['Please carry the badge on site.'] },
    {
      before: 'Kindly note that you must send form 7 by Friday.',
      after: ['Please send form 7 by Friday.', 'Could you send form 7 by Friday?'],
    },
    { before: "You'll need to reset the router first.", after: ['Please reset the router first.'] },
    {
      before: "You're gonna have to bring the receipt, as the till needs it.",
      after: ['Please bring the receipt, as the till needs it.'],
    },
    {
      before: 'If you want to keep the number, you need to reply by Friday.',
      after: ['If you want to keep the number, please reply by Friday.'],
    },
    {
      before: "You have to fill in the form, otherwise we can't book the room.",
      after: ['Please fill in the form so that we can book the room.'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const set = setOrder.exec(clause.body)?.groups
    if (set?.action && set.setting) {
      const isWhole = clause.lead === '' || /[;:]\s*$/.test(clause.lead)
      if (isState.test(set.action) || isDeniedAction.test(set.action) || !isWhole) return []
      return [rejoined(clause, `${uncapitalised(set.setting)}, please ${withoutYourself(set.action)}`)]
    }
    const found = order.exec(clause.body)?.groups ?? duty.exec(clause.body)?.groups
    const action = found?.action && withoutYourself(found.action)
    if (!action || isHeld(clause) || isState.test(action) || isDeniedAction.test(action)) return []
    if (!beginsThere(clause) && /[,;]\s*\w+$|\b(?:that|which|who|what|where|how)\s*$/i.test(clause.lead.trim()))
      return []
    const first = found?.when ? `${found.when.toLowerCase()}, ` : ''
    const threatened = afterThreat(clause, `${first}please ${action}`)
    if (threatened !== null) return [threatened]
    const isAsked = handOver.test(action) && endsThere(clause) && first === '' && !/\b(?:you|or)\b/i.test(action)
    return [
      rejoined(clause, `${first}please ${action}`),
      ...(isAsked ? [rejoined(clause, `could you ${action}?`)] : []),
    ]
  },
}

/** "cancel it yourself" → "cancel it": the word only rubs in who does the work. */
function withoutYourself(action: string): string {
  return action.replace(
    /(?<=\S \S+.*)\s+(?:(?:by )?yourself|on your own)(?=$|,|\s+(?:every|each|by|on|in|at|from|before|after|and|or|with)\b)/i,
    '',
  )
}

/** A threat with another side becomes the purpose; one without stays, or nothing would tell what hangs on it. */
function afterThreat(clause: Clause, body: string): string | null {
  const from = clause.rest.search(/[\s,;.]*\b(?:or else|otherwise|failing which|without which)\b/i)
  const purpose = from < 0 ? null : asPurpose(clause.rest.slice(from))
  if (purpose === null) return null
  return `${rejoined({ ...clause, rest: clause.rest.slice(0, from) }, body).replace(/\.$/, '')}${purpose}`
}
