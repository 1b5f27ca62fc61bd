import type { CustomerReading } from '@/lib/customer/reading'
import type { Span } from '@/lib/text/span'
import type { StartedReply, StarterName } from './started-reply'
import { placeOfStarter, type StarterPlace } from './starter-place'
import { sayableTrouble, stepFor } from './starter-words'
import type { Suggestion } from './suggestion'

interface Starter {
  readonly label: string
  readonly text: string
}

/**
 * Up to three sentences to begin a missing part with, each an insertion where it belongs in the draft. They use this
 * customer's own words, never their insults; what only the agent can know is a slot such as "[when]".
 */
export function startersFor(name: StarterName, reply: StartedReply): Suggestion[] {
  const place = placeOfStarter(name, reply)
  return wordsFor(name, reply)
    .slice(0, 3)
    .map(starter => inserted(starter, place))
}

function wordsFor(name: StarterName, reply: StartedReply): Starter[] {
  switch (name) {
    case 'acknowledge':
      return acknowledgements(reply.customer)
    case 'align':
      return alignments(reply.customer)
    case 'assure':
      return assurances(reply.customer)
    case 'apology':
      return acknowledgements(reply.customer).slice(0, 1)
    case 'greeting':
      return [
        { label: 'Greet by name', text: reply.customerName ? `Hi ${firstName(reply.customerName)},` : 'Hi there,' },
      ]
    case 'thanks':
      return thanks(reply.customer)
    case 'closingInvitation':
      return [
        { label: 'Invite back', text: 'If anything else comes up, just reply to this message.' },
        { label: 'Invite questions', text: 'Please let me know if you have any other questions.' },
      ]
  }
}

function acknowledgements(customer: CustomerReading | null): Starter[] {
  const trouble = sayableTrouble(customer)
  if (!trouble) {
    return [
      { label: 'Name what went wrong', text: "I'm sorry about [what went wrong]." },
      {
        label: 'Name what they expected',
        text: "You were expecting [what they expected], and I'm sorry it turned out differently.",
      },
    ]
  }
  return [
    { label: 'Say sorry for it', text: `I'm sorry that ${trouble}.`.replace('sorry that you ', 'sorry you ') },
    { label: 'Show you have read it', text: `I can see that ${trouble}, and I'm sorry.` },
    { label: 'Thank and name it', text: `Thank you for telling us that ${trouble}.` },
  ]
}

function alignments(customer: CustomerReading | null): Starter[] {
  const hadToChase = (customer?.effort.length ?? 0) > 0
  return [
    ...(hadToChase
      ? [
          {
            label: 'Share the feeling',
            text: 'Having to come back to us about this is frustrating, and I understand why you are unhappy with it.',
          },
        ]
      : []),
    customer?.mood === 2
      ? { label: 'Say it matters', text: 'I understand how upsetting this is, and it should not have happened.' }
      : { label: 'Share the feeling', text: 'I understand how frustrating this is.' },
    { label: 'Put yourself in their place', text: "I'd feel the same in your place." },
  ]
}

function assurances(customer: CustomerReading | null): Starter[] {
  const step = stepFor(customer)
  return [
    { label: 'Say what you do next', text: `I'm going to ${step} and will write to you again by [when].` },
    { label: 'Promise an update', text: "I'm looking into this now and will update you by [when]." },
    { label: 'Stay with it', text: "I'll stay with this until it is solved. You will hear from me by [when]." },
  ]
}

function thanks(customer: CustomerReading | null): Starter[] {
  return (customer?.mood ?? 0) === 0
    ? [
        { label: 'Thank them', text: 'Thank you for writing to us about this.' },
        { label: 'Thank them for asking', text: 'Thanks for getting in touch.' },
      ]
    : [{ label: 'Thank them', text: 'Thank you for letting us know about this.' }]
}

function firstName(name: string): string {
  const parts = name.trim().split(/\s+/)
  return /^(?:mr|mrs|ms|mx|dr|prof)\.?$/i.test(parts[0] ?? '') ? parts.join(' ') : (parts[0] ?? name)
}

function inserted({ label, text }: Starter, { at, before, after }: StarterPlace): Suggestion {
  const whole = before + text + after
  const slots = [...whole.matchAll(/\[[^\]]+\]/g)].map((match): Span => [match.index, match.index + match[0].length])
  return { label, start: at, end: at, text: whole, slots }
}
