import { describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

/** Sentences that hold the words of a refusal, an order or a reproach, and are none. */
const leftAlone = [
  // The customer's own trouble.
  "I'm sorry you cannot access your account this morning.",
  "I'm sorry to hear you can't log in since the update.",
  'You mentioned that you are unable to open the file.',
  'I understand that you have not received the parcel yet.',
  "I'm sorry the app won't open on your phone.",
  "Sorry you had to wait so long, and that the first fix didn't work.",
  'I can see why it is frustrating that the page will not load.',
  // Warm words with a "not" in them.
  "Please don't hesitate to write back.",
  "Don't worry, I've got this.",
  "No problem, I've moved it to Friday.",
  'No worries at all.',
  "I can't thank you enough for the details.",
  'I can only imagine how annoying that was.',
  "We can't wait to see what you build.",
  "You can't go wrong with either of them.",
  'It was not your fault at all.',
  "You won't be charged again.",
  "You don't have to do anything.",
  "There's no need to send it back.",
  'There is no extra charge for this.',
  "I couldn't agree more.",
  "We don't take this lightly.",
  'It should take no longer than two days.',
  'This will not happen again.',
  "I won't let this rest until it is solved.",
  // Conditions and hypotheticals.
  "If that doesn't work, just reply here.",
  'If you cannot find the button, I can send a picture.',
  "If we can't get it to you by Friday, I will call you.",
  'Should you need to change it, here is the link.',
  'When you need to add a seat, open Billing.',
  // A truthful no with a reason or a way on beside it.
  "I can't move this order, but I can send a second one today.",
  'We are unable to read your password, because it is stored scrambled for your security.',
  "We don't ship to islands; instead, you can collect it from the port office.",
  "That date isn't possible, but Tuesday is free.",
  "That's not included. There is a way round it: export each list by itself.",
  "I don't know yet. I'm ringing them at noon and I'll tell you by 1 pm.",
  "I can't cut the key from a photo, as the lock has a second row of pins.",
  "I can't say Monday for sure; I'll know at noon and ring you either way.",
  "We don't take orders by fax, only online.",
  'That is not how we want to treat anybody.',
  "We can't lend out the atlas, but here's a scan of the page.",
  "We can't pack candles and chocolate together, so the candles go in a box of their own.",
  "We can't mend that model any more, so I've replaced it with the newer one.",
  "For hygiene reasons we don't take back opened pillows.",
  "For health and safety reasons we can't let visitors into the kitchen.",
  "We can't take back a mattress that was slept on. If it sags, that is another matter, and we'll replace it.",
  "Not yet, I'm afraid. The list of dates comes out in May.",
  // A promise kept, though it is said with a "not".
  "You won't get any more letters from us unless you sign up again.",
  "We won't charge you until you have seen the price.",
  "I won't close this until it works on your side.",
  "We won't share your address without your consent.",
  "You won't hear from us again unless there's news you asked for.",
  // Privacy and safety.
  'For your security, never share your password with anyone.',
  "For privacy reasons we can't discuss the account of another customer.",
  "Please don't unplug the router while it updates.",
  "For his and your protection we don't give out balances by e-mail.",
  "For the safety of your account I can't share more about how we detect this.",
  "Our kitchen also handles ordinary flour, so we can't promise that there are no traces.",
  // What happened to them, said by us.
  'You were told twice that it was on its way, and it was not.',
  "No wonder you can't sleep.",
  // How-to and questions.
  'Close the game.',
  'Open Settings and choose Restore.',
  'Could you tell me which card it was?',
  'Do you want me to close the account now?',
  "If you haven't paid yet, here is the link.",
  'Our 30 day refund policy covers this order.',
  'All you need to do is press Save.',
  'Here is everything you need to know about the new plan.',
  'You should have received a mail from us by now.',
  'Please contact us if it comes back.',
  'You can reach our team at any time.',
  'I have closed the old account, as you asked.',
  'The bug is fixed, and nothing was lost.',
  "You can't be billed for a night you cancelled.",
  'Do not take this syrup with milk.',
  "You mustn't worry about the fee.",
  "It isn't too late to sign up.",
  'You cannot break it by pressing a key.',
  "You aren't the only one who found this page hard to follow.",
  'There is nothing more to pay.',
  "There's nothing wrong with your booking.",
  "We can't turn back the clock, but the door is being replaced on Monday at our cost.",
  "If you'd rather keep the old one, just say so.",
  // The agent's own attempts.
  "I couldn't find the order under that address; could you send me its number?",
  "I can't open the second scan; could you send it once more?",
  'Without your photo we would not have seen it.',
  'You asked whether you must sign it: no, a nod is enough.',
  "I don't see the file on my side yet; could you send it once more?",
]

/** What only looks like the reasons, other ways and promises above. */
const stillMarked = [
  "We can't ship it abroad, so please ask a friend.",
  "We can't do that, so you will have to live with it.",
  "For many reasons we can't take it back.",
  "We can't help you. It is what it is.",
  "You won't hear from us until Monday.",
  "We can't close your account until you send the form.",
  "You won't get a refund unless you send the receipt.",
  "We won't ship it until you pay.",
  'No refunds on vouchers.',
  'The tickets are non-refundable.',
  'Our fitters are unable to come at weekends.',
  'Nothing can be done about that.',
  "I'm only able to offer a voucher.",
  'There are no exceptions.',
  "We don't reschedule tests.",
]

const ours = new Set(['positive', 'respect', 'effort', 'safety'])

describe('what is no refusal, order or reproach is left alone', () => {
  for (const draft of leftAlone) {
    it(draft, () => {
      const marks = analyse({ draft }, coreRuleSet()).findings.filter(
        finding => finding.start !== undefined && ours.has(finding.group),
      )
      expect(marks.map(({ rule, text }) => `${rule} "${text}"`)).toEqual([])
    })
  }
})

/** Reproaches, commands and brush-offs in words that hold no "not", and some that stand behind a greeting. */
const cold = [
  "Hi Tom, you didn't include the form.",
  'So you must have picked the wrong size.',
  "You'll just have to wait like everybody else.",
  'You were supposed to cancel two days ahead.',
  'There must be something wrong with your router.',
  'The stain is due to misuse.',
  'You are expected to be there at nine.',
  'That is just our process.',
  'I was only following the script; this is standard procedure.',
  'The sale is over, so you are out of luck.',
  "Flip the switch, it's not hard.",
  'Maybe you would be happier elsewhere.',
  'Why are you writing to us about this?',
  'You keep asking the same question.',
  'Shouting will not help.',
  'The guide clearly says so.',
  'Anyone would have known that.',
  "It's your job to read the label.",
]

describe('what is cold without a refusal is marked', () => {
  it.each(cold)('%s', draft => {
    const marks = analyse({ draft }, coreRuleSet()).findings.filter(
      finding => finding.start !== undefined && ours.has(finding.group),
    )
    expect(marks).not.toEqual([])
  })
})

describe('what only looks like a reason, another way or a promise is marked', () => {
  it.each(stillMarked)('%s', draft => {
    const marks = analyse({ draft }, coreRuleSet()).findings.filter(({ group }) => group === 'positive')
    expect(marks).not.toEqual([])
  })
})
