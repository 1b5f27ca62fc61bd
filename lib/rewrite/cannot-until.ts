import type { Rewrite } from './rewrite'
import { capitalised, stopped, uncapitalised, usesContractions, will } from './sentence-shape'

const refusal =
  /^(?<lead>.*?)\b(?<who>i|we)\s*(?:can['’]?t|cannot|can not|(?:won['’]t|will not) be able to|(?:['’]m|am|are|['’]re)\s*(?:not able|unable) to|(?:are|aren['’]t|am not) able to|won['’]t|will not)\s+(?:be able to\s+)?(?<action>[^.;!?]+?)\s+(?:until|till|til|unless|before)\s+(?<bound>[^.;!?]+?)(?<tail>[;.!?,–—].*)?$/isu

const handing =
  /^(?:get|provide|supply|give)\s+(?:you\s+(?:with\s+)?)?(?<thing>(?:that|this|the|these|those|your)\s+.+?)(?:\s+(?:to|for)\s+you)?$/i
const clause =
  /^(?:you|we|i|it|he|she|they|the|your|our|that|this)\b.*\b(?:is|are|has|have|had|send|sends|receive|received|get|gets|arrive|arrives|confirm|confirms|reply|pay|provide|complete|\w+ed|\w+s)\b/i
const noMore =
  /\s*(?:,|\band\b)?\s*(?:is |are )?(?:currently |still )?(?:unavailable|not available|out of stock)(?: (?:at this time|right now|at the moment|at present|currently))?/i

function isPlural(thing: string): boolean {
  return /^(?:these|those)\b/i.test(thing) || /\b(?:\w+[^s]s)$/i.test(thing)
}

/** What the rest of the sentence still says once "unavailable" is said better: "it is back-ordered". */
function reasonIn(tail: string): string {
  return tail
    .replace(noMore, '')
    .replace(/^[\s;,–—.]+|[\s;,.!]+$/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:as|because|since)\s+/i, '')
}

function fromTime(bound: string): string {
  return /^(?:after|once|when|the end|at|on|from)\b/i.test(bound) ? bound.replace(/^(?:on|from|at)\s+/i, '') : bound
}

export const cannotUntil: Rewrite = {
  id: 'cannot-until',
  label: 'Say from when you can',
  examples: [
    {
      before: "I can't get you that product until next month; it is back-ordered and unavailable at this time.",
      after: [
        'That product is on back-order and will be available next month.',
        'I can get you that product from next month; it is back-ordered.',
      ],
    },
    { before: 'We cannot ship the desk until Monday.', after: ['We can ship the desk from Monday.'] },
    {
      before: "I can't refund order 4471 until we receive the parcel.",
      after: [
        "As soon as we receive the parcel, I'll refund order 4471.",
        'I can refund order 4471 once we receive the parcel.',
      ],
    },
  ],
  rewrite: sentence => {
    const found = refusal.exec(sentence.text)?.groups
    if (!found) return []
    const { lead = '', who = '', action = '', bound = '', tail = '' } = found
    if (/\b(?:not|n['’]t)\b/i.test(action) || /\?/.test(tail)) return []
    const contracted = usesContractions(sentence.text)
    const subject = who.toLowerCase() === 'i' ? 'I' : 'we'
    const reason = reasonIn(tail)
    const after = reason ? `; ${uncapitalised(reason)}` : ''
    const opening = lead.replace(/\b(?:but|unfortunately|sadly|i['’]m (?:so )?sorry|sorry)\b[,\s]*/gi, '').trim()
    const before = opening ? `${opening} ` : ''
    if (clause.test(bound)) {
      return [
        `${before}${opening ? 'as' : 'As'} soon as ${bound}, ${will(subject, contracted)} ${action}${after}`,
        `${before}${subject} can ${action} once ${bound}${after}`,
      ].map(text => stopped(capitalised(text)))
    }
    const time = fromTime(bound)
    const thing = handing.exec(action)?.groups?.thing
    const ways: string[] = []
    if (thing && !opening) {
      const verb = isPlural(thing) ? 'are' : 'is'
      const backOrder = /^(?:it|they)(?:['’]s|['’]re| is| are) (?:currently )?(?:on )?back[- ]?order(?:ed)?$/i.test(
        reason,
      )
      ways.push(
        backOrder
          ? `${thing} ${verb} on back-order and will be available ${time}`
          : `${thing} will be available ${time}${after}`,
      )
    }
    ways.push(`${before}${subject} can ${action} from ${time}${after}`)
    return ways.map(text => stopped(capitalised(text)))
  },
}
