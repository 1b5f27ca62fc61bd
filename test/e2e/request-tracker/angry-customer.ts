import type { Mail } from './server'

/** Billed without a word beforehand, and furious about it. */
export const angryCustomer: Mail = {
  from: { name: 'Nadia Brandt', address: 'nadia.brandt@mail.example' },
  subject: 'A charge nobody told me about',
  text: [
    "I can't believe that you billed me without letting me know ahead of time! I was not expecting a charge at all,",
    'let alone one that was SO EXPENSIVE. How can you guys get away with this!?!?',
  ].join(' '),
}

/** No greeting that warms, no acknowledgement, and a refusal. */
export const coldReply = "Your plan renewed on 12 May. I can't get you a refund until next month."
