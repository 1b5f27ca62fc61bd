import { describe, expect, it } from 'vitest'
import { analyse, createSentenceMemory, createTicketMemory } from '@/lib/analysis/analyse'
import type { Report } from '@/lib/analysis/report'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { moods, skills, threeAsNames } from '@/lib/checks/vocabulary'
import {
  type Felt,
  type FollowUps,
  feltNames,
  type Ticket,
  type TicketMessage,
  ticketChannels,
} from '@/lib/packs/ticket'
import { faultsOf } from '@/lib/training/faults'
import { feltBy } from '@/lib/training/felt'
import { ticketInput } from '@/lib/training/ticket-input'
import { practiceTickets } from './practice-tickets'

const ruleSet = coreRuleSet()
const sentences = createSentenceMemory(5_000)
const reportOn = (ticket: Ticket, thread: readonly TicketMessage[], draft: string) =>
  analyse(ticketInput(ticket, thread, draft), ruleSet, { sentences, ticket: createTicketMemory() })

/** What keeps a reply from being a model. */
function amiss({ threeAs, findings, customer }: Report): readonly string[] {
  return [
    ...threeAsNames.filter(name => threeAs.needed && !threeAs[name].present),
    ...findings.filter(({ level }) => level !== 'could').map(({ rule, text }) => `${rule} "${text ?? ''}"`),
    ...(threeAs.needed ? [] : (customer?.questions ?? []).filter(({ answered }) => !answered).map(({ text }) => text)),
  ]
}

/** Each later turn of a ticket: the conversation before it, and the answer that is a model for it. */
function laterTurns(ticket: Ticket): readonly { name: string; thread: readonly TicketMessage[]; model: string }[] {
  const found: { name: string; thread: readonly TicketMessage[]; model: string }[] = []
  const visit = (
    thread: readonly TicketMessage[],
    followUps: FollowUps,
    replies: Record<Felt, string>,
    way: string,
  ) => {
    for (const felt of feltNames) {
      const turn = followUps[felt]
      if (!turn) continue
      const name = `${way} ${felt}`
      const next = [
        ...thread,
        { who: 'agent' as const, text: replies[felt] },
        { who: 'customer' as const, text: turn.says },
      ]
      const model = turn.modelAnswer
      if (model === undefined) continue
      found.push({ name, thread: next, model })
      if (turn.followUps) visit(next, turn.followUps, { heard: model, partly: model, unheard: model }, name)
    }
  }
  visit(ticket.messages, ticket.followUps ?? {}, repliesByFeeling(ticket), ticket.id)
  return found
}

/** A reply that leaves the customer so, or where none is listed the worst there is. */
function repliesByFeeling(ticket: Ticket): Record<Felt, string> {
  const bad = (ticket.badAnswers ?? []).map(({ text }) => text)
  const leaving = (felt: Felt) => bad.find(text => feltBy(reportOn(ticket, ticket.messages, text)) === felt) ?? bad[0]!
  return { heard: ticket.modelAnswer!, partly: leaving('partly'), unheard: leaving('unheard') }
}

describe('the tickets of the practice desk', () => {
  const tickets = practiceTickets.map(({ ticket }) => ticket)
  const has = <Part>(part: (ticket: Ticket) => Part) => new Set(tickets.map(part))

  it('are at least 40, each in the folder of its topic under its own id', () => {
    expect(tickets.length).toBeGreaterThanOrEqual(40)
    expect(has(({ id }) => id).size).toBe(tickets.length)
    expect(has(({ subject }) => subject).size).toBe(tickets.length)
    expect(practiceTickets.map(({ file }) => file)).toEqual(
      practiceTickets.map(({ ticket }) => `assets/practice/${ticket.topic}/${ticket.id}.json`),
    )
  })

  it('cover every channel, mood, difficulty and skill, fifteen topics, and conversations', () => {
    expect(has(({ channel }) => channel)).toEqual(new Set(ticketChannels))
    expect(has(({ mood }) => mood)).toEqual(new Set(moods))
    expect(has(({ difficulty }) => difficulty)).toEqual(new Set([1, 2, 3]))
    expect(new Set(tickets.flatMap(ticket => ticket.skills ?? []))).toEqual(new Set(skills))
    expect(has(({ topic }) => topic).size).toBeGreaterThanOrEqual(15)
    expect(tickets.filter(({ messages }) => messages.length > 2).length).toBeGreaterThanOrEqual(5)
    expect(tickets.filter(({ modelAnswer = '' }) => modelAnswer.split(/\s+/).length <= 40).length).toBeGreaterThan(4)
  })

  it.each(tickets.map(ticket => [ticket.id, ticket] as const))(
    '%s: a model answer, and ways on from each reply',
    (_, ticket) => {
      expect(ticket.badAnswers?.length).toBeGreaterThan(0)
      expect(ticket.skills?.length).toBeGreaterThan(0)
      const report = reportOn(ticket, ticket.messages, ticket.modelAnswer!)
      expect(moods[report.customer!.mood], 'mood').toBe(ticket.mood)
      expect(amiss(report), ticket.modelAnswer).toEqual([])
      expect(feltBy(report)).toBe('heard')
      expect(Object.keys(ticket.followUps ?? {})).toEqual(feltNames)
    },
  )

  it.each(tickets.map(ticket => [ticket.id, ticket] as const))('%s: each bad answer shows its faults', (_, ticket) => {
    const reports = ticket.badAnswers!.map(({ text }) => reportOn(ticket, ticket.messages, text))
    const lacking = ticket.badAnswers!.map(({ faults }, at) =>
      faults.filter(fault => !faultsOf(reports[at]!).has(fault)),
    )
    expect(lacking.flat()).toEqual([])
    expect(reports.map(feltBy)).toContainEqual(expect.stringMatching(/partly|unheard/))
  })

  it('lead on as each reply deserves: three upset customers in four are left unheard by the coldest one', () => {
    const upset = tickets.filter(({ mood }) => mood !== 'calm')
    const unheard = upset.filter(ticket =>
      ticket.badAnswers!.some(({ text }) => feltBy(reportOn(ticket, ticket.messages, text)) === 'unheard'),
    )
    expect(unheard.length / upset.length).toBeGreaterThan(0.75)
  })

  it.each(tickets.map(ticket => [ticket.id, ticket] as const))(
    '%s: the model answers of later turns hold as well',
    (_, ticket) => {
      const wrong = laterTurns(ticket).flatMap(({ name, thread, model }) => {
        const report = reportOn(ticket, thread, model)
        return [...amiss(report), ...(feltBy(report) === 'heard' ? [] : ['not heard'])].map(what => `${name}: ${what}`)
      })
      expect(wrong).toEqual([])
    },
  )

  it('take a second turn in most, and a third in some', () => {
    const isAnswered = ({ followUps = {} }: Ticket) =>
      feltNames.some(felt => followUps[felt]?.modelAnswer !== undefined)
    expect(tickets.filter(isAnswered).length).toBeGreaterThanOrEqual(40)
    const third = tickets.filter(({ followUps = {} }) => feltNames.some(felt => followUps[felt]?.followUps))
    expect(third.length).toBeGreaterThanOrEqual(5)
  })
})
