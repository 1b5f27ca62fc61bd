import type { StartedReply, StarterName } from './started-reply'

/** Where a starter goes into the draft, and the white space that parts it from what is there. */
export interface StarterPlace {
  readonly at: number
  readonly before: string
  readonly after: string
}

/** The place where the part belongs: greeting, thanks, acknowledge, align, … assure, invitation. */
export function placeOfStarter(name: StarterName, reply: StartedReply): StarterPlace {
  switch (name) {
    case 'greeting':
      return { at: 0, before: '', after: reply.draft.trim() === '' ? '\n\n' : '\n\n' }
    case 'thanks':
    case 'acknowledge':
    case 'apology':
      return afterGreeting(reply)
    case 'align':
      return afterLast(reply, ['acknowledge']) ?? afterGreeting(reply)
    case 'assure':
      return beforeClosing(reply)
    case 'closingInvitation':
      return beforeSignOff(reply)
  }
}

function afterGreeting(reply: StartedReply): StarterPlace {
  const next = reply.sentences.find(({ place }) => place !== 'greeting')
  return next ? { at: next.start, before: '', after: ' ' } : atEnd(reply)
}

function afterLast(reply: StartedReply, names: readonly ('acknowledge' | 'align')[]): StarterPlace | null {
  const ends = names.flatMap(name => reply.signals?.[name]?.spans.map(([, end]) => end) ?? [])
  if (ends.length === 0) return null
  const last = Math.max(...ends)
  const sentence = reply.sentences.find(({ start, end }) => start < last && last <= end)
  return sentence ? { at: sentence.end, before: ' ', after: '' } : null
}

function beforeClosing(reply: StartedReply): StarterPlace {
  const last = reply.sentences.findLast(({ place }) => place === 'opening' || place === 'body')
  return last ? { at: last.end, before: ' ', after: '' } : afterGreeting(reply)
}

function beforeSignOff(reply: StartedReply): StarterPlace {
  const signOff = reply.sentences.find(
    ({ place, text }) =>
      place === 'closing' &&
      /^(?:(?:kind|best|many|warm) )?(?:regards|wishes|thanks|cheers|sincerely|best)[,.]?$/i.test(text),
  )
  return signOff ? { at: signOff.start, before: '', after: '\n\n' } : atEnd(reply)
}

/** After the last sentence, on a line of its own where the greeting stands alone. */
function atEnd(reply: StartedReply): StarterPlace {
  const last = reply.sentences.at(-1)
  if (!last) return { at: reply.draft.length, before: '', after: '' }
  const isGreetingAlone = last.place === 'greeting'
  // A greeting that already ends in an empty line needs no second one.
  const written = reply.draft.slice(last.end)
  if (isGreetingAlone && written.includes('\n')) return { at: reply.draft.length, before: '', after: '' }
  return { at: last.end, before: isGreetingAlone ? '\n\n' : ' ', after: '' }
}
