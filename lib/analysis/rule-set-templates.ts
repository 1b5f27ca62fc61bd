import type { Var } from '@/lib/packs/pack'
import type { ReplyView } from './reply-view'

interface Surroundings {
  readonly reply: ReplyView
  readonly vars: Readonly<Record<string, Var>>
  /** "1", "2"… for what a pattern took, and `count` and `value`. */
  readonly values: Readonly<Record<string, string>>
}

function fromTicket(from: Var['from'], reply: ReplyView): string | undefined {
  switch (from) {
    case 'ticket.customerName':
      return reply.customerName ?? undefined
    case 'ticket.customerFirstName':
      return reply.customerName?.split(/\s+/)[0]
    case 'ticket.subject':
      return reply.subject ?? undefined
    case 'ticket.id':
      return reply.ticketId ?? undefined
    default:
      // Nobody reads the agent's own name: it stays a slot.
      return undefined
  }
}

function wordFor(name: string, { reply, vars, values }: Surroundings): string | undefined {
  const known = vars[name]
  return (
    values[name] ??
    known?.value ??
    fromTicket(known?.from ?? (name === 'customer' ? 'ticket.customerFirstName' : undefined), reply)
  )
}

/** Fills "{{customer}}" and the like; what is not known becomes a visible slot such as "[when you will be back]". */
export function filled(text: string, surroundings: Surroundings): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const word = wordFor(name, surroundings)
    const label = surroundings.vars[name]?.label ?? name
    return word ?? `[${label[0]!.toLowerCase()}${label.slice(1)}]`
  })
}
