import type { Pack } from './pack'
import { nameOf, type PackProblem } from './problem'

interface Trace {
  readonly what: string
  readonly form: RegExp
}

/** What betrays that a text was copied out of a real ticket. Made-up numbers are found too: better asked once too often. */
const traces: readonly Trace[] = [
  { what: 'an e-mail address', form: /[\w.+-]+@(?!example\.|[\w.-]+\.example\b)[\w-]+(\.[\w-]+)+/ },
  {
    what: 'a card or account number',
    form: /\b(?:\d[ -]?){13,19}\b|\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?\b/,
  },
  { what: 'a phone number', form: /(?<![\w-])\+?\(?\d{2,4}\)?[ ./-]\d{2,4}[ ./-]\d{2,5}(?:[ ./-]\d{2,5})*\b/ },
  { what: 'an order or ticket number', form: /(?:#|\b[A-Z]{2,4}-)\d{4,}\b|\b\d{6,12}\b/ },
  {
    what: 'what looks like a full name',
    form: /(?<=\b(?:Mr|Mrs|Ms|Dr|Hi|Hello|Dear|customer)\.? )[A-Z][a-z]+ [A-Z][a-z]+\b/,
  },
]

/**
 * Texts of a pack that look as if they came out of a real ticket, one sentence each, for the lead to look at before the
 * pack is shared. They are warnings: such a pack works.
 */
export function personalDataIn(pack: Pack): readonly PackProblem[] {
  return [
    ...pack.rules.flatMap((rule, at) => {
      const { bad, good, customer } = rule.examples
      const texts = [...bad, ...good, ...(customer ? [customer] : []), ...(rule.suggest ?? [])]
      return told(nameOf('Rule', rule, at), `rules.${at}`, texts)
    }),
    ...(pack.terms ?? []).flatMap((term, at) =>
      told(nameOf('Term', term, at), `terms.${at}`, [...term.examples.bad.flat(), ...term.examples.good]),
    ),
    ...(pack.checklist ?? []).flatMap((item, at) =>
      told(nameOf('Item', item, at), `checklist.${at}`, [
        ...(item.examples?.bad ?? []),
        ...(item.examples?.good ?? []),
      ]),
    ),
    ...(pack.exemplars ?? []).flatMap((exemplar, at) =>
      told(nameOf('Exemplar', exemplar, at), `exemplars.${at}`, [exemplar.text]),
    ),
    ...(pack.tickets ?? []).flatMap((ticket, at) =>
      told(nameOf('Ticket', ticket, at), `tickets.${at}`, [
        ...ticket.messages.map(({ text }) => text),
        ...(ticket.modelAnswer === undefined ? [] : [ticket.modelAnswer]),
      ]),
    ),
  ]
}

function told(where: string, path: string, texts: readonly string[]): readonly PackProblem[] {
  return texts.flatMap(text => {
    const found = traces.find(({ form }) => form.test(text))
    if (!found) return []
    const words = found.form.exec(text)![0]!.trim()
    const sentence = `${where} holds ${found.what}: '${words}'. If it is a real customer's, write another one in its place.`
    return [{ where, sentence, path }]
  })
}
