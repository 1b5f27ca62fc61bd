import type { Rule } from '@/lib/packs/rule'
import { sources } from './sources'

/** Promises without an owner, a deed or a time. */
export const promises: Rule[] = [
  {
    id: 'soon',
    kind: 'avoid',
    level: 'could',
    group: 'resolution',
    phrases: [
      'as soon as possible',
      'asap',
      'as soon as we can',
      'as soon as i can',
      'very soon',
      'shortly',
      'in due course',
      'at some point',
      'some time soon',
      'in the near future',
      'when we get a chance',
      'when i get a chance',
      'get back to you soon',
      'be in touch soon',
    ],
    unless: { anyOf: [{ signal: 'nextStepWithTime' }], beside: 'reply' },
    message: 'Soon is not a time. Name one you can keep, or say when you will write again.',
    why: 'A time lets them stop wondering; "soon" makes them chase.',
    source: sources.proactive,
    rewrite: ['vague-time'],
    examples: {
      bad: ["We'll get back to you as soon as possible.", 'You will hear from us shortly.'],
      good: ["I'll write again by 5 pm today."],
    },
  },
  {
    id: 'someone-will',
    kind: 'pattern',
    level: 'could',
    group: 'resolution',
    match:
      '(someone|somebody|the team|our team|they|a colleague|the department) will (look|check|get|contact|call|be in touch|reach|investigate|review)',
    unless: { anyOf: [{ signal: 'nextStepWithTime' }], beside: 'reply' },
    message: 'Nobody owns this yet. Say who does it, and by when.',
    why: 'A named owner and a time is a promise; someone is a hope.',
    source: sources.proactive,
    rewrite: ['own-promise'],
    examples: {
      bad: ['Someone will look into it.', 'Our team will contact you.'],
      good: ["I'll look into it and write again by noon.", 'Dana will call you by 3 pm today.'],
    },
  },
  {
    id: 'will-try',
    kind: 'pattern',
    level: 'could',
    group: 'resolution',
    match:
      '(i|we) (will try|will do my best|will do our best|will make every effort|will try my best|hope to be able|should be able) .?',
    unless: { anyOf: [{ signal: 'nextStepWithTime' }], beside: 'reply' },
    message: 'Trying is not yet a step. Say what you do first, and when they hear from you.',
    why: 'One sure small step is worth more than a big maybe.',
    source: sources.proactive,
    rewrite: ['will-try'],
    examples: {
      bad: ['I will try to fix it.', 'We will do our best.'],
      good: ["I'm checking the log now and will write by noon."],
    },
  },
  {
    id: 'not-sure',
    kind: 'pattern',
    level: 'should',
    group: 'positive',
    match:
      '(i|we) (do not know|am not sure|are not sure|am not certain|have no idea|would not know|could not tell you|have no clue|have no information) (why|where|what|when|how|if|whether|who|which|about|.)?',
    except: ["i don't know how to thank", 'if i am not sure', "i don't know about you"],
    unless: {
      anyOf: [
        {
          phrases: [
            "i'll find out",
            "we'll find out",
            'let me find out',
            'finding out',
            "i'm checking",
            "i'll check",
            "we'll check",
            'let me check',
            'looking into',
            'i have asked',
            "i'll ask",
            "i'll get back",
            "we'll get back",
            'could you',
            'can you',
          ],
        },
      ],
      beside: 'neighbours',
    },
    message: 'This stops at not knowing. Say that you find out, and when you write again.',
    why: 'Not knowing is fine; leaving it there is not.',
    source: sources.firstContact,
    rewrite: ['do-not-know'],
    examples: {
      bad: ["I don't know.", 'We are not sure where your parcel is.'],
      good: ["I don't know yet; I'll find out and write by noon."],
    },
  },
]
