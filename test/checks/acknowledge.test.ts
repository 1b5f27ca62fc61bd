import { describe, expect, it } from 'vitest'
import { acknowledgements, namedTroubles } from '@/lib/checks/acknowledge'
import { contentWords } from '@/lib/language/content-words'
import { withSameThings } from '@/lib/language/same-thing'
import { straight } from '@/lib/text/wording'

function acknowledges(customer: string, sentence: string): boolean {
  const words = withSameThings(contentWords(straight(customer)).map(({ stem }) => stem))
  return acknowledgements(namedTroubles(sentence), words).length > 0
}

const parcel = 'My parcel never turned up and nobody answers my emails.'
const charge = 'You charged my card twice for the same booking!'
const login = 'I have been locked out of my account since Monday, this is so annoying.'
const lamp = 'The lamp arrived with a cracked shade.'
const outage = 'Our internet has been down since last night and I work from home.'
const rude = 'The woman on the phone was rude to me.'

describe('acknowledges this customer’s trouble', () => {
  it.each([
    [lamp, 'A cracked lamp is the last thing anyone wants to unpack.'],
    [lamp, 'Ouch, a broken shade is no fun at all.'],
    [parcel, "I'm so sorry your parcel hasn't arrived."],
    [parcel, 'I can see that your package has gone missing.'],
    [parcel, 'Sorry nobody got back to you.'],
    [parcel, 'I apologise that your order never reached you and that our team did not reply.'],
    [parcel, "Thank you for telling us that your parcel didn't show up."],
    [parcel, 'We let you down by leaving your emails unanswered.'],
    [charge, "I'm sorry you were billed twice."],
    [charge, 'I understand that you have been charged two times for one booking.'],
    [charge, 'Due to an error on our side your card was charged twice.'],
    [charge, 'Sorry about the double charge on your card.'],
    [charge, 'The duplicate payment was taken in error.'],
    [login, "I'm sorry to hear that you can't get into your account."],
    [login, 'Being locked out since Monday must be annoying.'],
    [login, 'It looks like your account was locked after several failed attempts.'],
    [login, "I can imagine you're frustrated."],
    [lamp, 'I am sorry that your lamp was damaged on its way to you.'],
    [lamp, "It's a shame the shade was broken when it arrived."],
    [lamp, 'We are sorry for the cracked shade.'],
    [outage, 'Sorry about the outage last night.'],
    [outage, 'I know you have been without internet since yesterday.'],
    [outage, 'We understand that your connection is down and that you need it for work.'],
    [rude, "I'm sorry our colleague was rude on the phone."],
    [rude, 'I can hear your frustration.'],
  ])('%s ← %s', (customer, sentence) => {
    expect(acknowledges(customer, sentence)).toBe(true)
  })
})

describe('does not acknowledge', () => {
  it.each([
    [parcel, "Your parcel never left because you didn't confirm the address."],
    [parcel, 'Your parcel is late since you entered the wrong postcode.'],
    [charge, 'You were charged twice because you ignored the warning.'],
    [login, 'We apologise if you were inconvenienced.'],
    [rude, 'We are sorry if any of that upset you.'],
    [parcel, 'Sorry to hear that.'],
    [parcel, 'We apologise for any inconvenience caused.'],
    [parcel, 'I understand your concern.'],
    [parcel, 'If your parcel has not arrived, please contact the courier.'],
    [parcel, 'Has your parcel still not arrived?'],
    [parcel, 'Could you send me your order number so that I can find your parcel?'],
    [parcel, 'I will find out where your parcel is.'],
    [parcel, 'Some customers have not received their parcels this week.'],
    [parcel, "I'm sorry you feel that way."],
    [parcel, 'We have not lost your parcel.'],
    [charge, 'We never charge a card twice.'],
    [charge, "We can't refund a booking."],
    [charge, 'Please check your bank statement for the second charge.'],
    [charge, 'Sorry for the trouble with your booking.'],
    [charge, 'Regarding your question about the charge, see below.'],
    [login, 'You can unlock your account by resetting your password.'],
    [login, 'Sorry, we do not unlock accounts.'],
    [login, 'I hope you are never locked out again.'],
    [login, 'Thanks for contacting us about your account issue.'],
    [lamp, 'I am sorry that your payment failed.'],
    [lamp, 'Was the shade cracked when you opened the box?'],
    [outage, 'You should not have any more problems with your internet.'],
    [outage, 'Our internet service is the best in the country.'],
    [rude, 'Our agents are trained to be polite.'],
  ])('%s ← %s', (customer, sentence) => {
    expect(acknowledges(customer, sentence)).toBe(false)
  })
})
