import { stemOf } from '@/lib/text/stem'

/** Words that service people and customers use for one thing: a reply that says the one has named the other. */
const groups = `
charge bill payment debit deduct invoice fee money withdraw took overcharge
refund reimburse reversal
delay late wait slow long overdue pending stuck hold behind ages forever hours days weeks
lost missing disappear vanish gone deleted wiped erase overwrite removed reset loss
broken faulty defective damaged smashed cracked torn
crash freeze error bug glitch fail fault
down downtime outage offline interruption unavailable interrupt stopping load loading unreachable
answer reply respond response ignore silent unanswered feedback
order package parcel delivery deliver arrive ship item product
cancel unsubscribe terminate
login signin password access locked lock
expensive cost price costly pricey
wrong incorrect mistake mistaken error mix-up
rude attitude manners unprofessional
twice double duplicate two
internet connection broadband network wifi signal service
plan subscription renew renewal
email mail inbox message
price cost expensive pricey fee bill
helpdesk support service staff agent rep representative employee
expire renew expiry
card credit-card
phone call hotline ring
restore recover restoration recovery
verify verification code
domain site website page
app application
cashback reward offer promotion
expire expiry expired
quality poor
child kid children daughter son baby newborn toddler family
sleep slept night overnight bed
disconnect hangup hung
absent no-show
flight plane gate
`

const groupOf: ReadonlyMap<string, readonly number[]> = (() => {
  const known = new Map<string, number[]>()
  groups
    .trim()
    .split('\n')
    .forEach((line, index) => {
      for (const word of line.split(' ')) known.set(stemOf(word), [...(known.get(stemOf(word)) ?? []), index])
    })
  return known
})()

/** Whether two stems stand for one thing: the same word, or two words of one group. */
export function isSameThing(one: string, other: string): boolean {
  if (one === other) return true
  const groupsOfOther = groupOf.get(other)
  return groupsOfOther !== undefined && (groupOf.get(one)?.some(group => groupsOfOther.includes(group)) ?? false)
}

/** The stems themselves and the stems of all that stands for the same thing, for quick look-up. */
export function withSameThings(stems: Iterable<string>): Set<string> {
  const all = new Set<string>()
  for (const stem of stems) {
    all.add(stem)
    for (const group of groupOf.get(stem) ?? []) all.add(`#${group}`)
  }
  return all
}

/** Whether a stem or something that stands for the same is in a set made by `withSameThings`. */
export function isAmong(stem: string, all: ReadonlySet<string>): boolean {
  return all.has(stem) || (groupOf.get(stem)?.some(group => all.has(`#${group}`)) ?? false)
}
