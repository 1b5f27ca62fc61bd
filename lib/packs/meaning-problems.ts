import { PatternProblem, readPattern } from '@/lib/checks/pattern-text'
import { holdsPhrase } from '@/lib/checks/phrases'
import { didYouMean } from './did-you-mean'
import type { Pack } from './pack'
import { nameOf, type PackProblem } from './problem'
import { type KindName, kindNames, type Rule } from './rule'
import { soughtBy } from './sought-by'

/** What a pack is read among: names it may use but does not bring. */
export interface Surroundings {
  /** Ids of the built-in rewrites. */
  readonly rewrites: readonly string[]
  /** Rules of the other packs in use, as `pack:rule`. */
  readonly rules: readonly string[]
  /** Ids of the other packs in use. */
  readonly packs: readonly string[]
  /** Whether the pack comes with the product or from the team's own policy; others may bring no links or addresses. */
  readonly isTrusted: boolean
}

type Told = { readonly sentence: string; readonly key: string }

function listsNamed(rule: Rule): readonly string[] {
  const direct = rule.kind === 'avoid' && rule.list !== undefined ? [rule.list] : []
  const tokens = rule.kind === 'tokens' ? rule.tokens : []
  const sought = soughtBy(rule)
  return [
    ...direct,
    ...sought.flatMap(what => ('list' in what ? [what.list] : [])),
    ...[...tokens, ...sought.flatMap(what => ('tokens' in what ? what.tokens : []))].flatMap(token =>
      token.list === undefined ? [] : [token.list],
    ),
  ]
}

function patternsOf(rule: Rule): readonly string[] {
  return [
    ...(rule.kind === 'pattern' ? [rule.match] : []),
    ...soughtBy(rule).flatMap(what => ('match' in what ? [what.match] : [])),
  ]
}

function patternSentence(match: string): readonly Told[] {
  try {
    readPattern(match)
    return []
  } catch (problem) {
    if (problem instanceof PatternProblem) return [{ sentence: problem.message, key: 'match' }]
    throw problem
  }
}

/** Parameters that each make sense but not together. */
function completeness(rule: Rule): readonly Told[] {
  if (rule.kind === 'avoid' && !rule.phrases && rule.list === undefined)
    return [{ sentence: "There is nothing to avoid. Add 'phrases', or the name of a 'list'.", key: 'phrases' }]
  if (rule.kind === 'need' && !rule.anyOf && !rule.allOf)
    return [{ sentence: "There is nothing to ask for. Add 'anyOf' or 'allOf'.", key: 'anyOf' }]
  if (rule.kind === 'limit' || rule.kind === 'measure') {
    if (rule.max === undefined && rule.min === undefined)
      return [{ sentence: "There is no bound. Add 'max' or 'min'.", key: 'max' }]
    if (rule.max !== undefined && rule.min !== undefined && rule.min > rule.max)
      return [{ sentence: `At least ${rule.min} and at most ${rule.max} cannot both hold.`, key: 'min' }]
  }
  if (rule.kind === 'tokens' && rule.tokens.every(token => token.optional))
    return [
      {
        sentence: 'Every word may be left out, so nothing is looked for. Let at least one be required.',
        key: 'tokens',
      },
    ]
  return []
}

const kindsOfWords: readonly KindName[] = ['avoid', 'tokens', 'pattern']

/** Parts that this kind of rule does not look at: nothing stands in a pack without effect. */
function idleParts(rule: Rule): readonly Told[] {
  const works: Readonly<Record<'unless' | 'except', readonly KindName[]>> = {
    unless: kindsOfWords,
    except: kindNames.filter(kind => kind !== 'measure'),
  }
  return (['unless', 'except'] as const)
    .filter(part => rule[part] && !works[part].includes(rule.kind))
    .map(part => ({
      sentence: `'${part}' has no effect in a rule of the kind '${rule.kind}'; it works with ${works[part].map(kind => `'${kind}'`).join(', ')}. Write the rule as one of those, or take '${part}' out.`,
      key: part,
    }))
}

/** Forms of which one holds another: where the longer stands, both would be found. */
function formsAlike(rule: Rule): readonly Told[] {
  if (rule.kind !== 'oneForm') return []
  return rule.forms.flatMap((form, at) => {
    const inside = rule.forms.find((other, place) => place !== at && holdsPhrase(form, other))
    if (inside === undefined || (holdsPhrase(inside, form) && rule.forms.indexOf(inside) > at)) return []
    return [
      {
        sentence: `Where '${form}' stands, '${inside}' is found too: capitals and hyphens make no difference. Take one of them out.`,
        key: 'forms',
      },
    ]
  })
}

/** How many "{{1}}", "{{2}}"… a rule can fill. */
function capturesOf(rule: Rule): number {
  if (rule.kind === 'tokens') return rule.tokens.length
  if (rule.kind !== 'pattern') return 0
  try {
    return readPattern(rule.match).length
  } catch {
    return 99
  }
}

const template = /\{\{\s*(\w+)\s*\}\}/g

function templateSentences(rule: Rule, pack: Pack): readonly Told[] {
  const known = new Set([...Object.keys(pack.vars ?? {}), 'customer'])
  if (rule.kind === 'limit') known.add('count')
  if (rule.kind === 'measure' || rule.kind === 'oneForm') known.add('value')
  const most = capturesOf(rule)
  const texts = [rule.message, ...(rule.suggest ?? [])]
  return texts
    .flatMap(text => [...text.matchAll(template)].map(match => match[1]!))
    .filter(word => (/^\d+$/.test(word) ? Number(word) < 1 || Number(word) > most : !known.has(word)))
    .map(word => ({
      sentence: `'{{${word}}}' stands for nothing.${didYouMean(word, [...known]) || ` Add '${word}' under 'vars', or write the words.`}`,
      key: 'message',
    }))
}

const contact =
  /https?:\/\/|www\.|[^\s@]+@[^\s@]+\.\w|(?:\+|\b00)\d[\d\s-]{6,}|\b[A-Z]{2}\d{2}[A-Z0-9]{10,}\b|\b(?:\d[ -]?){13,19}\b/

/** A pack from anywhere could put a stranger's link into two hundred replies. */
function contactSentences(texts: readonly string[], { isTrusted }: Surroundings, key: string): readonly Told[] {
  if (isTrusted || !texts.some(text => contact.test(text))) return []
  return [
    { sentence: 'Its words to use hold a link, an address or a number. Packs from outside may not bring those.', key },
  ]
}

function ruleSentences(rule: Rule, pack: Pack, surroundings: Surroundings): readonly Told[] {
  const lists = Object.keys(pack.lists ?? {})
  return [
    ...completeness(rule),
    ...idleParts(rule),
    ...formsAlike(rule),
    ...listsNamed(rule)
      .filter(list => !lists.includes(list))
      .map(list => ({ sentence: `There is no list '${list}' in this pack.${didYouMean(list, lists)}`, key: 'list' })),
    ...patternsOf(rule).flatMap(patternSentence),
    ...(rule.rewrite ?? [])
      .filter(id => !surroundings.rewrites.includes(id))
      .map(id => ({
        sentence: `There is no built-in rewrite '${id.slice(0, 60)}'.${didYouMean(id, surroundings.rewrites)}`,
        key: 'rewrite',
      })),
    ...templateSentences(rule, pack),
    ...contactSentences([...(rule.suggest ?? []), rule.message], surroundings, 'suggest'),
  ]
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) < at)
}

function packSentences(pack: Pack, surroundings: Surroundings): readonly Told[] {
  const own = pack.rules.map(rule => `${pack.id}:${rule.id}`)
  const known = [...surroundings.rules, ...own]
  return [
    ...(pack.id === 'core' && !surroundings.isTrusted
      ? [
          {
            sentence:
              "The name 'core' belongs to the built-in pack. Use your team and a name, such as 'acme/support-voice'.",
            key: 'id',
          },
        ]
      : []),
    ...[
      ...twice([...pack.rules, ...(pack.checklist ?? [])].map(({ id }) => id)),
      ...twice((pack.tickets ?? []).map(({ id }) => id)),
    ].map(id => ({
      sentence: `The id '${id}' is used twice. Give one of them another.`,
      key: 'rules',
    })),
    ...Object.keys(pack.override ?? {})
      .filter(rule => !known.includes(rule))
      .map(rule => ({
        sentence: `There is no rule '${rule}' to change.${didYouMean(rule, known)}`,
        key: `override.${rule}`,
      })),
    ...(pack.extends ?? [])
      .filter(({ id }) => id === pack.id || !surroundings.packs.includes(id))
      .map(({ id }) => ({
        sentence:
          id === pack.id
            ? 'This pack builds on itself. Take that line out.'
            : `It builds on the pack '${id}', which is not here. Add that one first.`,
        key: 'extends',
      })),
  ]
}

/** Everything in a well-shaped pack that cannot mean anything: names of nothing, bounds that exclude each other. */
export function meaningProblems(pack: Pack, surroundings: Surroundings): readonly PackProblem[] {
  const told = (where: string, path: string, sentences: readonly Told[]) =>
    sentences.map(({ sentence, key }) => ({ where, sentence: `${where}: ${sentence}`, path: `${path}${key}` }))
  const ruleIds = pack.rules.map(rule => rule.id)
  return [
    ...told('The pack', '', packSentences(pack, surroundings)),
    ...pack.rules.flatMap((rule, at) =>
      told(nameOf('Rule', rule, at), `rules.${at}.`, ruleSentences(rule, pack, surroundings)),
    ),
    ...(pack.terms ?? []).flatMap((term, at) =>
      told(nameOf('Term', term, at), `terms.${at}.`, contactSentences([term.use], surroundings, 'use')),
    ),
    ...(pack.exemplars ?? []).flatMap((exemplar, at) =>
      told(
        nameOf('Exemplar', exemplar, at),
        `exemplars.${at}.`,
        contactSentences([exemplar.text], surroundings, 'text'),
      ),
    ),
    ...(pack.checklist ?? []).flatMap((item, at) => {
      const { auto } = item
      const isUnknown = typeof auto === 'string' && !ruleIds.includes(auto)
      return told(
        nameOf('Item', item, at),
        `checklist.${at}.`,
        isUnknown
          ? [
              {
                sentence: `There is no rule '${auto}' in this pack to tick it.${didYouMean(auto, ruleIds)}`,
                key: 'auto',
              },
            ]
          : [],
      )
    }),
  ]
}
