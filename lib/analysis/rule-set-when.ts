import { greetsByName } from '@/lib/checks/names-customer'
import { phraseFinder } from '@/lib/checks/phrases'
import { moods } from '@/lib/checks/vocabulary'
import { spelledWords } from '@/lib/language/spelled-out'
import type { When } from '@/lib/packs/when'
import type { ReplyView } from './reply-view'

/** The words of the customer's last message, cut without tagging. */
function customerSays(reply: ReplyView, phrases: readonly string[]): boolean {
  const last = reply.thread.findLast(message => message.who === 'customer')?.text ?? ''
  return phraseFinder(phrases)(spelledWords({ text: last, words: [] })).length > 0
}

function isSomebodyGreeted({ sentences }: ReplyView): boolean {
  return sentences.some(({ place, text }) => place === 'greeting' && greetsByName(text))
}

/** Whether every condition holds. Where mood, tags or the number of the reply are unknown, they do not; an unknown channel does. */
export function applies(when: When | undefined, reply: ReplyView): boolean {
  if (!when) return true
  const tags = reply.tags.map(tag => tag.toLowerCase())
  const hasTag = (tag: string) => tags.includes(tag.toLowerCase())
  const mood = reply.customer && moods[reply.customer.mood]
  const isFirst = reply.replyNumber === null ? null : reply.replyNumber <= 1
  return (
    (!when.channel || reply.channel === 'unknown' || when.channel.includes(reply.channel)) &&
    (!when.mood || (mood !== null && when.mood.includes(mood))) &&
    (!when.tags || when.tags.some(hasTag)) &&
    !when.notTags?.some(hasTag) &&
    (!when.reply || (isFirst !== null && (when.reply === 'first') === isFirst)) &&
    (!when.customerName || reply.customerName !== null) &&
    (when.minWords === undefined || reply.words >= when.minWords) &&
    (!when.threeAs || reply.threeAsNeeded) &&
    (!when.greets || isSomebodyGreeted(reply)) &&
    (!when.asks || (reply.customer?.questions.length ?? 0) > 0) &&
    (!when.customerSays || customerSays(reply, when.customerSays))
  )
}
