import type { Rewrite } from './rewrite'
import { asPurpose } from './threat'

/** A request with a threat behind it, turned into one with its purpose. */
export const orElse: Rewrite = {
  id: 'or-else',
  label: 'Say what it is for',
  examples: [
    { before: 'Please pay by Friday, or else.', after: ['Please pay by Friday.'] },
    {
      before: 'Kindly send the form by 3 May or else the booking will be cancelled.',
      after: ['Kindly send the form by 3 May so that the booking goes ahead.'],
    },
    {
      before: 'Please send the form by 3 May, otherwise we cannot book the room.',
      after: ['Please send the form by 3 May so that we can book the room.'],
    },
  ],
  rewrite: ({ text }, [start]) => {
    const before = text.slice(0, start).replace(/[\s,;–—-]+$/u, '')
    const rest = text.slice(start)
    // A clause of its own must stand before it, and ask for something.
    if (/\bhave (?:\w+ed|put|sent|done|made|kept)\b/i.test(before)) return []
    if (!/^(?:please|kindly|could you|can you|you)\b/i.test(before) || /[.!?]$/.test(before)) return []
    const purpose = asPurpose(rest)
    return purpose === null ? [] : [`${before}${purpose}`]
  },
}
