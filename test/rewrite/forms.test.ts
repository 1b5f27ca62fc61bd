import { describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

/** What an agent writes in a hurry, and all that is offered for it by the rules of this form: read in review. */
const forms: Readonly<Record<string, readonly (readonly [draft: string, ...offered: string[]])[]>> = {
  "can't … until T: can … from T": [
    ["We can't dispatch your chair until Thursday.", 'We can dispatch your chair from Thursday.'],
    [
      'I cannot reset the password until you confirm the code we sent to sam@example.test.',
      'I can reset the password once you confirm the code we sent to sam@example.test.',
      'As soon as you confirm the code we sent to sam@example.test, I can reset the password.',
    ],
    ["Sorry, but we can't repair the boiler before 14 March.", 'We can repair the boiler from 14 March.'],
    [
      "I'm afraid we're not able to open the new account until the old one is closed.",
      'We can open the new account once the old one is closed.',
      'As soon as the old one is closed, we can open the new account.',
    ],
    ["You can't check in until 3 pm, but the lobby is open.", 'You can check in from 3 pm, but the lobby is open.'],
    ['hi sam, we cant send it out till tomorrow', 'hi sam, we can send it out from tomorrow'],
    [
      "Your seats won't be released until the band confirms the date, and we'll email you then.",
      "Your seats will be released once the band confirms the date, and we'll email you then.",
      "As soon as the band confirms the date, your seats will be released, and we'll email you then.",
    ],
    [
      "We can't ship or exchange the two lamps until they are back in stock.",
      'We can ship or exchange the two lamps once they are back in stock.',
      'As soon as they are back in stock, we can ship or exchange the two lamps.',
    ],
    [
      'We are unable to process invoice 2043 unless you send the signed copy.',
      'We can process invoice 2043 once you send the signed copy.',
      'As soon as you send the signed copy, we can process invoice 2043.',
    ],
    [
      'Your refund will NOT be sent until you confirm.',
      'Your refund will be sent once you confirm.',
      'As soon as you confirm, your refund will be sent.',
    ],
    [
      "We can't issue the certificate until the exam is marked, so please check again on 2 July.",
      'We can issue the certificate once the exam is marked, so please check again on 2 July.',
      'As soon as the exam is marked, we can issue the certificate, so please check again on 2 July.',
    ],
    [
      "I'm sorry, but I can't move your flight to 5 May until the airline confirms it.",
      'I can move your flight to 5 May once the airline confirms it.',
      'As soon as the airline confirms it, I can move your flight to 5 May.',
    ],
    ['We cannot activate the SIM before midnight.', 'We can activate the SIM from midnight.'],
  ],
  "won't be able to … until or unless: once": [
    [
      "We won't be able to refund the $42.50 until the seller replies.",
      'We can refund the $42.50 once the seller replies.',
      'As soon as the seller replies, we can refund the $42.50.',
    ],
    ["I won't be able to call you back until Friday at 10:30.", 'I can call you back from Friday at 10:30.'],
    [
      "We won't be able to start the work until the deposit of £200 arrives.",
      'We can start the work once the deposit of £200 arrives.',
      'As soon as the deposit of £200 arrives, we can start the work.',
    ],
    [
      "You won't be able to log in until your manager approves the request.",
      'You can log in once your manager approves the request.',
      'As soon as your manager approves the request, you can log in.',
    ],
    [
      "I won't be able to change the name on the booking unless you send me a copy of your ID.",
      'I can change the name on the booking once you send me a copy of your ID.',
      'As soon as you send me a copy of your ID, I can change the name on the booking.',
    ],
    [
      'We will not be able to deliver to Leeds until the depot reopens.',
      'We can deliver to Leeds once the depot reopens.',
      'As soon as the depot reopens, we can deliver to Leeds.',
    ],
    ["They won't be able to release the payment until Monday.", 'They can release the payment from Monday.'],
    [
      "Our team won't be able to look at ticket 881 until tomorrow morning.",
      'Our team can look at ticket 881 from tomorrow morning.',
    ],
    [
      "We won't be able to confirm the room unless Dana signs the form.",
      'We can confirm the room once Dana signs the form.',
      'As soon as Dana signs the form, we can confirm the room.',
    ],
    [
      "Sorry Priya, I won't be able to finish the export until the server is back.",
      'Sorry Priya, I can finish the export once the server is back.',
      'Sorry Priya, as soon as the server is back, I can finish the export.',
    ],
  ],
  "we don't have: when, or what we have": [
    [
      "We don't have the blue one in stock.",
      'We will have the blue one again from [date].',
      'Instead of the blue one, we have [what you have].',
    ],
    ["We don't have any chargers left until 4 May.", "We'll have chargers again from 4 May."],
    ["I don't have the results yet.", "I'll have the results by [date]."],
    ['We do not have a phone line.', 'Instead of a phone line, we have [what you have].'],
    ["Unfortunately we don't have that model anymore.", 'Instead of that model, we have [what you have].'],
    ["We don't have an update on your claim yet.", "We'll write to you with an update about your claim by [when]."],
    [
      "I don't have permission to change the price.",
      "I'll ask [who decides] to change the price and write back by [when].",
    ],
    [
      "We don't have any rooms with a balcony on 12 June.",
      'Instead of rooms with a balcony on 12 June, we have [what you have].',
    ],
    ['we dont have it in green', 'we have it in [what you have] instead of green'],
    ['Sorry, we do not currently have a French version.', 'Instead of a French version, we have [what you have].'],
    ["We don't have information about the strike.", "We'll find out more about the strike and write back by [when]."],
  ],
  'you must, you need to: please, could you': [
    ['You must reply by Friday.', 'Please reply by Friday.', 'Could you reply by Friday?'],
    [
      'You need to restart the router and wait for the green light.',
      'Please restart the router and wait for the green light.',
    ],
    [
      "You'll have to upload a photo of the label.",
      'Please upload a photo of the label.',
      'Could you upload a photo of the label?',
    ],
    ['First, you need to open Settings.', 'First, please open Settings.'],
    [
      'If you want the refund on your card, you will need to send us the last four digits.',
      'If you want the refund on your card, please send us the last four digits.',
    ],
    ['I need you to confirm your address.', 'Please confirm your address.', 'Could you confirm your address?'],
    [
      'You have to sign both pages, because the bank checks them.',
      'Please sign both pages, because the bank checks them.',
    ],
    ["You're going to have to pay the customs fee of 12 EUR.", 'Please pay the customs fee of 12 EUR.'],
    ['- You must return the old router', '- Please return the old router', '- Could you return the old router?'],
    ['1. You need to update the app.', '1. Please update the app.', '1. Could you update the app?'],
    ["Before we can ship it, you'll need to confirm the colour.", 'Before we can ship it, please confirm the colour.'],
    [
      'You need to sign in, choose Billing and click Renew, otherwise your plan will stop working on 1 June.',
      'Please sign in, choose Billing and click Renew, otherwise your plan will stop working on 1 June.',
    ],
    ['You have to wait 20 minutes.', 'Please allow 20 minutes.'],
  ],
  "you didn't attach: could you send": [
    [
      "You didn't attach the receipt.",
      'Could you send the receipt?',
      'The receipt is still missing here; could you send it?',
    ],
    ['You did not send us the photos of the damage.', 'Could you send the photos of the damage?'],
    [
      'You forgot to include the order number.',
      'Could you send the order number?',
      'The order number is still missing here; could you send it?',
    ],
    [
      "You haven't provided your date of birth, so we couldn't verify you.",
      'Could you send your date of birth so that we can verify you?',
    ],
    ['you didnt attach anything', 'the attachment is still missing here; could you send it?'],
    [
      'You never sent the signed contract of 3 May.',
      'Could you send the signed contract of 3 May?',
      'The signed contract of 3 May is still missing here; could you send it?',
    ],
    [
      'You have not uploaded the second page yet.',
      'Could you send the second page?',
      'The second page is still missing here; could you send it?',
    ],
    ['You failed to provide a valid address.', 'Could you provide a valid address?'],
  ],
  'not possible without: with, we can': [
    ['This is not possible without the original receipt.', 'This is possible with the original receipt.'],
    ['A refund is not possible without the serial number.', 'A refund is possible with the serial number.'],
    [
      "We can't change the plan without the approval of Ms Ortega.",
      'We can change the plan with the approval of Ms Ortega.',
    ],
    ["Without a deposit of 50 EUR, we can't hold the room.", 'With a deposit of 50 EUR, we can hold the room.'],
    ["It isn't possible to open the box without the key.", 'It is possible to open the box with the key.'],
    ["That won't be possible without your consent.", 'That will be possible with your consent.'],
    ['I cannot send the file without a password.', 'I can send the file with a password.'],
    [
      "We can't deliver without a phone number, as the courier calls ahead.",
      'As the courier calls ahead, we can deliver with a phone number.',
    ],
    ["Without your PIN I can't unlock the phone.", 'With your PIN, I can unlock the phone.'],
  ],
  "I don't know: I find out": [
    ["I don't know when it will be back.", "I'll find out when it will be back and write back by [when]."],
    [
      "We don't know what caused the outage on 9 July.",
      "We'll find out what caused the outage on 9 July and write back by [when].",
    ],
    [
      "I'm not sure if the discount applies to order 4471.",
      "I'll find out whether the discount applies to order 4471 and write back by [when].",
    ],
    [
      'Honestly, I have no idea why it was cancelled.',
      'I will find out why it was cancelled and write back by [when].',
    ],
    ["I don't know.", "I'll find that out and write back by [when]."],
    ['I am not sure about the delivery date.', 'I will find out about the delivery date and write back by [when].'],
    ['sorry i dont know', 'I will find that out and write back by [when]'],
    [
      'We do not know yet whether the 2 pm tour takes place.',
      'We will find out whether the 2 pm tour takes place and write back by [when].',
    ],
    ['I would not know.', 'I will find that out and write back by [when].'],
    ["We don't have information about the strike.", "We'll find out more about the strike and write back by [when]."],
  ],
  'nobody does it: who does it, by when': [
    [
      'Your request will be reviewed.',
      'I will review your request and write back by [when].',
      '[Who] will review your request by [when].',
    ],
    [
      'The refund request for order 77 will be looked into shortly.',
      'I will look into the refund request for order 77 and write back by [when].',
      '[Who] will look into the refund request for order 77 by [when].',
    ],
    ['It will be escalated to the network team.', 'I will escalate it to the network team and write back by [when].'],
    [
      'Your complaint will be handled as soon as possible.',
      'I will handle your complaint and write back by [when].',
      '[Who] will handle your complaint by [when].',
    ],
    ['This will be passed on to the warehouse.', 'I will pass this on to the warehouse and write back by [when].'],
    [
      "The report will be investigated, and we'll write to you.",
      "I'll investigate the report by [when], and we'll write to you.",
      "[Who] will investigate the report by [when], and we'll write to you.",
    ],
    [
      'Your case will be dealt with in due course.',
      'I will take care of your case and write back by [when].',
      '[Who] will take care of your case by [when].',
    ],
    [
      'Your ticket will be followed up.',
      'I will follow up on your ticket and write back by [when].',
      '[Who] will follow up on your ticket by [when].',
    ],
    ['Someone will call you shortly.', 'I will call you by [when].'],
    ['They will look into it.', 'I will look into it and write back by [when].'],
    ['Somebody from the team will be in touch shortly.', 'I will be in touch by [when].'],
    [
      'It will be dealt with.',
      'I will take care of it and write back by [when].',
      '[Who] will take care of it by [when].',
    ],
  ],
  'unfortunately and its kind: left out': [
    [
      "I'm afraid we're not able to open the new account until the old one is closed.",
      "We're not able to open the new account until the old one is closed.",
    ],
    [
      'Unfortunately, our engineers cannot visit until next week, as the road is closed.',
      'Our engineers cannot visit until next week, as the road is closed.',
    ],
    ["Unfortunately we don't have that model anymore.", "We don't have that model anymore."],
    ['Unfortunately, the tour is full.', 'The tour is full.'],
    ['Unfortunately we only have two seats left.', 'We only have two seats left.'],
    ['Sadly, the show is cancelled.', 'The show is cancelled.'],
    ["I'm afraid the lift is out of order until 4 pm.", 'The lift is out of order until 4 pm.'],
    ['Regrettably, your parcel was lost on 3 May.', 'Your parcel was lost on 3 May.'],
    ['The pool is closed, unfortunately.', 'The pool is closed.'],
    ['The museum, unfortunately, closes at 5 pm.', 'The museum closes at 5 pm.'],
    ['We regret to inform you that flight LX 318 is cancelled.', 'Flight LX 318 is cancelled.'],
    ['unfortunately its sold out', 'its sold out'],
    ['Hi Sam, unfortunately Nimbus is down.', 'Hi Sam, Nimbus is down.'],
  ],
  'no problem: glad to help': [
    ['No problem.', 'Glad to help.', "You're welcome."],
    ['No worries!', 'Glad to help!', "You're welcome!"],
    ['not a problem', 'glad to help', "you're welcome"],
    ['no problem', 'glad to help', "you're welcome"],
    ['No problem at all.', 'Glad to help.', "You're welcome."],
    ['Not a problem.', 'Glad to help.', "You're welcome."],
    ['No worries at all.', 'Glad to help.', "You're welcome."],
    ['No problem at all!', 'Glad to help!', "You're welcome!"],
  ],
  'blame: a neutral fact or a request': [
    ['You failed to provide a valid address.', 'Could you provide a valid address?'],
    ['You entered the wrong PIN.', 'The PIN we have here is [the right one]; could you try that?'],
    ['You failed to cancel before the trial ended.', 'What I see here is [what you see].'],
    ['Because you did not reply by 1 June, the offer expired.', 'Because no reply came by 1 June, the offer expired.'],
    ['You should have read the terms before buying.', 'For next time, it helps to read the terms before buying.'],
    ["That's your own fault.", 'What I see here is [what you see].'],
    ['You are wrong about the price of $19.', 'What I see here about the price of $19 is [what you see].'],
    ['You were told that the deposit of 50 EUR is kept.', 'The deposit of 50 EUR is kept.'],
    ["You've set up the printer incorrectly.", 'The printer needs one change: [what to change].'],
    ['It is your responsibility to back up your files.', 'Please back up your files.'],
    [
      'Because you did not sign the contract by 3 May, the flat went to someone else.',
      'Because the contract was not signed by 3 May, the flat went to someone else.',
    ],
    [
      'As you failed to return the router, you were charged 80 EUR.',
      'As the router was not returned, you were charged 80 EUR.',
    ],
    ['You have not confirmed your email address.', 'Could you confirm your email address?'],
    ['You are mistaken about the opening hours.', 'What I see here about the opening hours is [what you see].'],
    ['You were told that sale items are final.', 'Sale items are final.'],
    ['You should have kept the box.', 'For next time, it helps to keep the box.'],
  ],
  'a vague promise: owner, deed, time': [
    [
      'The refund request for order 77 will be looked into shortly.',
      'The refund request for order 77 will be looked into by [when].',
    ],
    ['Your complaint will be handled as soon as possible.', 'Your complaint will be handled by [when].'],
    ['Your case will be dealt with in due course.', 'Your case will be dealt with by [when].'],
    ["We'll get back to you soon.", "We'll get back to you by [when]."],
    ['Someone will call you shortly.', 'I will call you by [when].', 'Someone will call you by [when].'],
    ["We'll do our best to fix the login.", "We'll see how we can fix the login and write back by [when]."],
    ['They will look into it.', 'I will look into it and write back by [when].'],
    ['We will reply as soon as possible.', 'We will reply by [when].'],
    ['You will shortly receive an email.', 'You will receive an email by [when].'],
    ["We'll look into your claim as soon as we can.", "We'll look into your claim by [when]."],
    ['I will get back to you about the $30 ASAP.', 'I will get back to you about the $30 by [when].'],
    ['We hope to be able to restore the data.', 'We will see how we can restore the data and write back by [when].'],
    [
      'Somebody from the team will be in touch shortly.',
      'I will be in touch by [when].',
      'Somebody from the team will be in touch by [when].',
    ],
  ],
  'a no without a condition: what can be done': [
    [
      "We can't refund, exchange or cancel sale items.",
      'Instead of refunding, exchanging or cancelling sale items, we can [what you can do].',
      'Here is what we can do about sale items: [what you can do].',
    ],
    ["I can't help you with that.", 'What I can do instead is [what you can do].'],
    [
      'We cannot waive the late fee of $15.',
      'Instead of waiving the late fee of $15, we can [what you can do].',
      'Here is what we can do about the late fee of $15: [what you can do].',
    ],
    [
      "I can't reach the driver, so we can't deliver today.",
      "I can't reach the driver; instead of today, we can deliver on [date].",
    ],
    [
      "We're not going to replace the battery.",
      'Instead of replacing the battery, we can [what you can do].',
      'Here is what we can do about the battery: [what you can do].',
    ],
    [
      "You can't use the voucher on sale items.",
      'Instead of using the voucher on sale items, you can [what they can do].',
    ],
    ['You cannot bring a dog.', 'Instead of bringing a dog, you can [what they can do].'],
    ["We don't accept cheques.", 'Instead of cheques, we accept [what you accept].'],
    ['We no longer support version 3.', 'Instead of version 3, we support [what you support].'],
    [
      "We can't tell you why the card was declined.",
      "We'll find out why the card was declined and write back by [when].",
    ],
    ['We must refuse your claim of 4 June.', 'Here is what we can do about your claim of 4 June: [what you can do].'],
    ['There are no seats left on the 8:15 train.', 'Instead of seats on the 8:15 train, we have [what you have].'],
    [
      'There is no way to restore the file.',
      'Here is what we can do if you want to restore the file: [what you can do].',
    ],
    ['No exceptions can be made.', 'Instead of exceptions, we can offer [what you can offer].'],
    ["We don't offer phone support.", 'Instead of phone support, we offer [what you offer].'],
    ["We don't ship to Iceland.", 'For Iceland, we can [what you can do].'],
  ],
  'written cold, in many trades': [
    [
      'We do not have the authority to release the body of the report.',
      'We will ask [who decides] to release the body of the report and write back by [when].',
    ],
    [
      "We can't tune the organ while the choir is rehearsing.",
      "We can't tune the organ while the choir is rehearsing. What we can do is [what you can do].",
    ],
    [
      "I'm not able to read the scan you sent (page 3).",
      "I'm not able to read the scan you sent (page 3). What I can do is [what you can do].",
    ],
    [
      "We can't, unfortunately, bring the concert forward.",
      "We can't, unfortunately, bring the concert forward. What we can do is [what you can do].",
    ],
    [
      "We can't reschedule your dental appointment at such short notice.",
      'Instead of rescheduling your dental appointment at such short notice, we can [what you can do].',
    ],
    [
      "I can't give out the landlord's phone number.",
      "I can't give out the landlord's phone number. What I can do is [what you can do].",
    ],
    [
      "You can't board with a suitcase that weighs more than 20 kg.",
      "You can't board with a suitcase that weighs more than 20 kg. What you can do is [what they can do].",
    ],
    [
      "We don't deliver to the islands in winter.",
      "We don't deliver to the islands in winter. What we can do is [what you can do].",
    ],
    ['You need to water the plant yourself every two days.', 'Please water the plant every two days.'],
    [
      "We won't be able to install the boiler until the gas has been switched back on.",
      'We can install the boiler once the gas has been switched back on.',
      'As soon as the gas has been switched back on, we can install the boiler.',
    ],
    ["I'm sorry, but we cannot let you into the gym without your card.", 'We can let you into the gym with your card.'],
    [
      'There is no way to undo a transfer once it has left the bank.',
      'There is no way to undo a transfer once it has left the bank. What I can do is [what you can do].',
    ],
    [
      'It is not possible to combine two coupons in one basket.',
      'Instead of combining two coupons in one basket, we can [what you can do].',
    ],
    [
      'I have no idea why the bus left early, sorry.',
      'I will find out why the bus left early and write back by [when].',
    ],
    ['As I told you before, the pool is shut for repairs.', 'The pool is shut for repairs.'],
    [
      "You'll have to call the embassy about that.",
      'The embassy can help you with this: [how to reach them].',
      "I'll pass this on to the embassy and write back by [when].",
    ],
    [
      "The tour is, I'm afraid, sold out, but there are seats on Sunday.",
      'The tour is sold out, but there are seats on Sunday.',
    ],
    [
      'Nothing we can do until the river goes down.',
      'Nothing we can do until the river goes down. What we can do is [what you can do].',
    ],
    ["You can't use the sauna after 10 pm.", 'Instead of using the sauna after 10 pm, you can [what they can do].'],
    [
      'You are wrong, the meter was read on 4 March.',
      'What I see here is [what you see]; the meter was read on 4 March.',
    ],
    [
      "We can't send the costume in a bigger box.",
      'Instead of sending the costume in a bigger box, we can [what you can do].',
      'Here is what we can do about the costume in a bigger box: [what you can do].',
    ],
    [
      'Please be patient, we are all working from home.',
      'You will hear from me by [when]; we are all working from home.',
    ],
    ["No, we can't.", 'What we can do is [what you can do].'],
    [
      "You have to fill in page 2 yourself, otherwise the grant won't be paid.",
      "Please fill in page 2, otherwise the grant won't be paid.",
    ],
    [
      'Sadly no refunds are given on day tickets.',
      'Instead of refunds on day tickets, we can offer [what you can offer].',
      'No refunds are given on day tickets.',
    ],
    [
      'We have to decline the claim for your bicycle.',
      'Here is what we can do about the claim for your bicycle: [what you can do].',
    ],
    [
      "You can't get your deposit back until the flat has been inspected.",
      'You can get your deposit back once the flat has been inspected.',
      'As soon as the flat has been inspected, you can get your deposit back.',
    ],
    [
      "Without a referral, I can't book you in with the specialist.",
      'With a referral, I can book you in with the specialist.',
    ],
    [
      "To be honest, we can't do anything about the noise from the street.",
      'Here is what we can do about the noise from the street: [what you can do].',
      "We can't do anything about the noise from the street.",
    ],
    [
      "We can't keep the table longer than 15 minutes.",
      "We can't keep the table longer than 15 minutes. What we can do is [what you can do].",
    ],
    [
      'We cannot ship wine to Utah (state law) or Mississippi.',
      'We cannot ship wine to Utah (state law) or Mississippi. What we can do is [what you can do].',
    ],
    [
      "I can't move your exam to May unless the tutor agrees.",
      'I can move your exam to May once the tutor agrees.',
      'As soon as the tutor agrees, I can move your exam to May.',
    ],
    [
      "You won't be able to park here during the marathon.",
      'Instead of parking here during the marathon, you can [what they can do].',
    ],
  ],
  'a no that cannot be said the other way round: kept, with the way on': [
    ["We can't promise you a refund.", "We can't promise you a refund. What we can do is [what you can do]."],
    ['Pets are not allowed.', 'Pets are not allowed. What you can do is [what they can do].'],
    [
      'We are unable to refund past months as per our terms of service which you agreed to.',
      'We are unable to refund past months as per our terms of service which you agreed to. What we can do is [what you can do].',
    ],
    [
      "We can't fly drones indoors, so the film crew works from the balcony.",
      "We can't fly drones indoors, so the film crew works from the balcony. What we can do is [what you can do].",
    ],
    [
      'Under the lease we cannot take back opened paint.',
      'Under the lease we cannot take back opened paint. What we can do is [what you can do].',
    ],
    ['We have suspended your membership.', 'We have suspended your membership. What you can do is [what they can do].'],
    ['I wish I could.', 'Here is what I can do: [what you can do].'],
    [
      'Please note that used filters are not accepted after 30 days.',
      'Please note that used filters are not accepted after 30 days. What I can do is [what you can do].',
    ],
  ],
}

/** Nothing honest can be said instead: nothing is offered. */
const leftAlone = [
  "We won't share your address with the seller unless you agree.",
  "You won't be charged unless you say so.",
  "You won't hear from us again unless you write first.",
  "We won't close your ticket until you tell us that it works.",
  "I can't help you without one.",
  'You must not share the code.',
  "I can't see your screen.",
  'I am unable to locate your payment.',
  'The system does not make mistakes.',
  "We can't wait to see you on Friday.",
]

function offeredFor(draft: string): string[] {
  return analyse({ draft }, coreRuleSet())
    .findings.flatMap(({ suggestions }) => suggestions)
    .map(({ start, end, text }) => draft.slice(0, start) + text + draft.slice(end))
}

describe.each(Object.entries(forms))('%s', (_form, examples) => {
  it('has eight examples or more', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8)
  })

  it.each(examples)('%s', (draft, ...offered) => {
    expect(offeredFor(draft)).toEqual(expect.arrayContaining(offered))
  })
})

describe('where no honest rewrite exists', () => {
  it.each(leftAlone)('none: %s', draft => {
    expect(offeredFor(draft)).toEqual([])
  })
})
