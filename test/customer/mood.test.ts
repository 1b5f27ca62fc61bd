import { describe, expect, it } from 'vitest'
import { effortIn } from '@/lib/customer/effort'
import { moodOf } from '@/lib/customer/mood'
import { splitSentences } from '@/lib/text/split-sentences'

function moodIn(message: string) {
  const sentences = splitSentences(message)
  return moodOf(sentences, effortIn(sentences))
}

describe('calm', () => {
  it.each([
    'My sister lives in Oslo, I need an awful lot of boxes.',
    'Is that normal?',
    'Thanks for the quick help!',
    'Is this text about customs from you or is it a scam?',
    'How long does delivery take if I order today?',
    'What do you need to give me a quote?',
    'This update is insanely good, thank you!',
    'Ridiculous value for the money, I love it.',
    'The new track is sick 🔥',
    'How do I change my password?',
    'Was I overcharged in May?',
    'I am waiting for the delivery since Monday, when will it come?',
    'I think we were charged twice, could you look?',
    'I overcharged the battery, is it safe to use?',
    'My dog freaked out with joy when the toy came!',
    "We left the car at the airport with our two kids' seats in it, where can we collect them?",
    'Do you care for leather sofas as well?',
    'Do you take care of the customs forms?',
    'I have been on the waiting list since March, am I still on it?',
    'Could you be serious partners for our event?',
    'I gave our room away to my sister, can she check in with my booking?',
    "I've visited the museum three times. Is there a yearly card?",
    'How long does a parcel to Iceland take?',
    'My card was charged twice. Could you refund one of the payments?',
    'The app crashes when I open the settings page. I use an iPhone 12.',
    'Thank you so much, that worked!',
    'I got the wrong size.',
    'Hi! Can you help me with a return?',
    'The export fails with error 500 since the update.',
    'No worries, take your time.',
    'I AM USING THE PRO PLAN',
    'Where can I find my invoice from March?',
    'I lost my phone and need to move my account to a new one.',
    'Is the Berlin store open on Sunday?',
    'WOW thank you!!! You made my day',
    'You guys are the best!',
    'Not urgent, but the logo looks odd on the new page.',
    'i think i smell gas in the kitchen?? not sure what to do',
    'why is my data gone after 10 days?? i never stream anything on mobile',
    'where is my certificate??',
    'Hello, it should have come on Tuesday. Thanks!',
    "We won't be able to come on the 4th.",
    'My mum has broken her hip so we are not able to travel.',
    'Can we change the tickets if one of the kids gets sick?',
    'The boots are too small. Can I swap them?',
    'Why has my pension statement not come this year?',
    'Why do you need a copy of my ID again?',
    "I don't use the internet much, so please write to me on paper. Thank you kindly.",
    'i still dont get where the download button is',
    'Stuck on the mirror temple for a week lol. any hint without spoiling it?',
    "I bought a radio and the seller hasn't answered any of my messages. What can I do now?",
    'My phone was stolen from my car. Am I covered?',
    'Nothing urgent: how long is the warranty?',
    'My parcel has not arrived yet. The tracking number is AB1234567.',
  ])('%s', message => {
    expect(moodIn(message)).toEqual({ mood: 0, evidence: [] })
  })
})

describe('upset', () => {
  it.each([
    'The tap STILL drips.',
    "It's been two months.",
    'What are you going to do about it?',
    'Another week without hot water.',
    'I was mortified.',
    'Waiting for the engineer since last summer.',
    'You have got to be kidding me, another fee.',
    "I've uploaded my passport four times now and the form is still open.",
    'I have opted out several times.',
    'You gave my table to another couple.',
    "You can't be serious, 40 euros for a stamp.",
    'We have been waiting for the second chair since early March.',
    'Great job, third time this week.',
    'Oh brilliant, cancelled again.',
    'The kettle burned my hand.',
    'Your blanket caught fire.',
    'I had to go to hospital after eating it.',
    'This is the last thing I need today.',
    "I'm really disappointed with the quality.",
    'This is quite frustrating.',
    'Still no answer after three days.',
    'Please help!',
    'Why does this keep happening?',
    'I am worried that my money is gone.',
    'Not impressed.',
    'I have been waiting for two weeks for a reply.',
    "I can't believe this.",
    'It took forever to load and then froze again!',
    'Why was I not told about this?',
    'Great, another delay. Thanks a lot!',
    'You really should test your updates before you release them.',
    'My flight was delayed again and nobody could tell us why 😞',
    'I expected better from you.',
    "I've already explained this twice.",
    'your prices went up 30%??',
    'Oh come on.',
  ])('%s', message => {
    const { mood, evidence } = moodIn(message)
    expect(mood).toBe(1)
    expect(evidence).not.toEqual([])
  })
})

describe('very upset', () => {
  it.each([
    'We stood in the rain for an hour with a toddler because nobody opened the door.',
    "My kids are freaking out because the tablet shows a stranger's photos.",
    'Does anyone there actually care about this?',
    'Do you people even care?',
    'We spent the night on the floor with our two small children.',
    'If I have not heard from you by Friday, I will dispute the charge.',
    'I expect payment within 14 days, failing which my solicitor will write to you.',
    'I would like to make a formal complaint.',
    'I have called six times, and nobody can tell me anything.',
    "I'm worried sick.",
    "I can't stop crying, it was our life savings.",
    'Your receptionist laughed at me.',
    'Have you lost your minds?',
    'This is unacceptable.',
    'You are a bunch of liars.',
    "I'm never ordering from you again.",
    'What the hell is going on?',
    'I want my money back or I will contact my lawyer.',
    'Absolutely disgraceful service.',
    'You stole my money!',
    'I will be filing a formal complaint with the ombudsman.',
    'Please close my account. I am moving to another provider.',
    'Worst support ever.',
    'Your app is a joke and your support is useless.',
    'I am disputing the charge with my bank.',
    'Fix this now!',
    'What a scam. Avoid!',
    "Don't buy from them.",
    "I don't trust you with my card.",
  ])('%s', message => {
    expect(moodIn(message).mood).toBe(2)
  })

  it('puts the most telling words first', () => {
    const message = "I can't believe that you billed me without letting me know!! Honestly, ridiculous."
    const { evidence } = moodIn(message)
    expect(evidence.map(([start, end]) => message.slice(start, end))[0]).toBe('you billed me without letting me know')
    expect(evidence.length).toBeGreaterThan(1)
  })

  it('points at the words', () => {
    const message = 'I opened the box. It is a disgrace!'
    const { evidence } = moodIn(message)
    expect(evidence.map(([start, end]) => message.slice(start, end))).toEqual(['a disgrace'])
  })
})
