import { levels } from '@/lib/checks/vocabulary'
import type { FaceToHands } from './protocol'

// By hand and not by a library's schemas, which would be a tenth of the content script. The types hold it to the
// protocol: a message or a field that is not decoded here does not compile.

/** Whether a value that came from outside has the shape of `Value`. */
type Is<Value> = (value: unknown) => value is Value

type Fields<Value> = { readonly [Name in keyof Value]-?: Is<Value[Name]> }

type Messages = {
  readonly [Type in FaceToHands['type']]: Fields<Omit<Extract<FaceToHands, { type: Type }>, 'type'>>
}

const text: Is<string> = value => typeof value === 'string'
const yesOrNo: Is<boolean> = value => typeof value === 'boolean'
const count: Is<number> = (value): value is number => Number.isInteger(value) && (value as number) >= 0

function oneOf<const Value extends string>(...values: readonly Value[]): Is<Value> {
  return (value): value is Value => values.includes(value as Value)
}

function orNull<Value>(is: Is<Value>): Is<Value | null> {
  return (value): value is Value | null => value === null || is(value)
}

function listOf<Value>(is: Is<Value>): Is<readonly Value[]> {
  // Spread, so that the holes of a list are looked at too.
  return (value): value is readonly Value[] => Array.isArray(value) && [...value].every(item => is(item))
}

/** All of these fields and no other. */
function record<Value>(fields: Fields<Value>): Is<Value> {
  const expected = Object.entries<Is<unknown>>(fields)
  return (value): value is Value =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === expected.length &&
    expected.every(([name, is]) => Object.hasOwn(value, name) && is((value as Record<string, unknown>)[name]))
}

const isSpan = listOf(count)
const span: Is<readonly [number, number]> = (value): value is readonly [number, number] =>
  isSpan(value) && value.length === 2

const messages: Messages = {
  ready: {},
  marks: {
    composer: text,
    revision: count,
    marks: listOf(record({ key: text, start: count, end: count, level: oneOf(...levels) })),
  },
  light: { composer: text, revision: count, spans: listOf(span) },
  apply: {
    request: count,
    composer: text,
    revision: count,
    start: count,
    end: count,
    expect: text,
    text,
    select: orNull(span),
  },
  verdict: {
    composer: text,
    revision: count,
    open: listOf(record({ id: text, guard: oneOf('advise', 'confirm', 'hold') })),
  },
  release: { composer: text, send: yesOrNo },
  'focus-box': { composer: orNull(text) },
  report: {},
  size: { size: oneOf('pill', 'panel', 'viewport', 'hidden'), side: oneOf('left', 'right'), height: count },
}

/** The message, or null when it has not exactly the shape that the protocol gives it. */
export function decodeFaceToHands(message: unknown): FaceToHands | null {
  const type = (message as { readonly type?: unknown } | null | undefined)?.type
  if (typeof type !== 'string' || !Object.hasOwn(messages, type)) return null
  const fields = messages[type as FaceToHands['type']]
  return record({ type: text, ...fields })(message) ? (message as FaceToHands) : null
}
