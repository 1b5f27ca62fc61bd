import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { ticketSchema } from '@/lib/packs/ticket'
import { mostPastTickets, readPastTickets, ticketOfPast } from '@/lib/training/past-tickets'

const csv = [
  'Ticket ID,Subject,Requester name,Channel,Customer message,Agent,Agent reply',
  '88123,"Order 305187, late",Priya Shah,Chat,"Hi, I am Priya. You lost order 305187! I am really angry. Ring +44 20 7946 0958.",Tom Brandt,"Hi Priya, sorry that we lost order 305187. I send it again today. Tom"',
  '88124,Empty,Jo Lake,email,,Tom Brandt,Nothing',
].join('\n')

describe('an export of past tickets', () => {
  it('is read with its subject, name, channel and reply, and nothing of a person stays', () => {
    const { tickets, problem } = readPastTickets(csv, 'export.csv')
    expect(problem).toBeNull()
    expect(tickets).toHaveLength(1)
    const { was, now, channel, replaced } = tickets![0]!
    expect(was.customer).toContain('Priya')
    expect(channel).toBe('chat')
    const kept = Object.values(now).join(' ')
    expect(kept).not.toMatch(/Priya|Shah|Tom|Brandt|305187|7946/)
    expect(kept).toContain('I am really angry')
    expect(replaced.map(({ was: what }) => what)).toEqual(expect.arrayContaining(['305187', 'Priya', 'Tom']))
    const [inSubject] = /\d{6}/.exec(now.subject) ?? []
    expect(now.customer).toContain(inSubject)
  })

  it('comes as JSON too', () => {
    const { tickets } = readPastTickets(
      JSON.stringify([{ subject: 'Late', customer: 'Where is order 20931 now?', reply: 'It comes today, I promise.' }]),
      'a.json',
    )
    expect(tickets?.[0]?.now.customer).toMatch(/^Where is order \d{5} now\?$/)
    expect(tickets?.[0]?.now.customer).not.toContain('20931')
  })

  it('takes so many at once, and says what it left out', () => {
    const rows = Array.from(
      { length: mostPastTickets + 3 },
      (_, at) => `"Where is my parcel number ${at}, please?","It comes on Friday, I checked."`,
    )
    const { tickets, notes } = readPastTickets(['customer,reply', ...rows].join('\n'))
    expect(tickets).toHaveLength(mostPastTickets)
    expect(notes.join(' ')).toContain('3 more are left out')
  })

  it.each([
    ['nothing', '', /is empty/],
    [
      'no message of a customer',
      'reply\n"Thank you for writing, it comes today."\n"It comes on Friday."',
      /No column seems to hold the customer’s message/,
    ],
    ['broken JSON', '[{"customer": "x"', /not valid JSON/],
  ])('says what is the matter with %s', (_, text, sentence) => {
    expect(readPastTickets(text).problem).toMatch(sentence)
  })

  it('becomes a practice ticket of the format, with the mood that the engine reads', () => {
    const { tickets } = readPastTickets(csv)
    const { now, channel } = tickets![0]!
    const reading = analyse({ draft: '', customer: now.customer }, coreRuleSet())
    const ticket = ticketOfPast('own-1', now, channel, reading)
    expect(v.parse(ticketSchema, ticket)).toEqual(ticket)
    expect(ticket).toMatchObject({ mood: 'very upset', difficulty: 3, topic: 'past-tickets', channel: 'chat' })
    expect(ticket.modelAnswer).toBe(now.reply)
  })
})
