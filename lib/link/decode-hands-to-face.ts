import {
  array,
  boolean,
  type GenericSchema,
  type InferOutput,
  integer,
  literal,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
  variant,
} from 'valibot'
import { channels } from '@/lib/checks/vocabulary'
import type { HandsToFace } from './protocol'

// Both ends decode what they receive: a message of another shape is dropped, never half believed. The other end is in
// decode-face-to-hands, written by hand, since it runs in the helpdesk's page.

const count = pipe(number(), integer(), minValue(0))
const offset = count
const composer = string()
const mode = picklist(['public', 'internal', 'unknown'])
const part = picklist(['editor', 'mode', 'send', 'customer'])

const box = variant('state', [
  strictObject({ state: literal('none') }),
  strictObject({
    state: literal('reading'),
    composer,
    host: string(),
    mode,
    missing: array(part),
    general: optional(strictObject({ signature: string(), isGuarded: boolean() })),
  }),
  strictObject({
    state: literal('unreadable'),
    composer: nullable(composer),
    host: nullable(string()),
    missing: array(part),
  }),
  strictObject({ state: literal('other-sender'), sender: nullable(string()) }),
])

const ticket = strictObject({
  composer,
  host: string(),
  grade: picklist(['A', 'B', 'C', 'D']),
  mode,
  channel: picklist(channels),
  subject: nullable(string()),
  ticketId: optional(string()),
  customerName: nullable(string()),
  messages: array(strictObject({ who: picklist(['customer', 'agent', 'note']), text: string() })),
})

const splice = strictObject({
  composer,
  revision: count,
  whole: boolean(),
  start: offset,
  end: offset,
  text: string(),
})

const outcome = variant('ok', [
  strictObject({ ok: literal(true) }),
  strictObject({
    ok: literal(false),
    reason: picklist(['moved', 'busy', 'refused', 'gone']),
    draft: picklist(['unchanged', 'changed']),
  }),
])

const handsToFace = variant('type', [
  strictObject({ type: literal('box'), box }),
  strictObject({ type: literal('ticket'), ticket }),
  strictObject({ type: literal('draft'), splice }),
  strictObject({ type: literal('send'), composer, revision: count, stale: boolean() }),
  strictObject({ type: literal('sent'), composer }),
  strictObject({ type: literal('press-again'), composer }),
  strictObject({ type: literal('applied'), request: count, outcome }),
  strictObject({ type: literal('mark-pressed'), key: string() }),
  strictObject({ type: literal('enter-panel') }),
  strictObject({ type: literal('open-paste') }),
  strictObject({ type: literal('report'), text: string() }),
]) satisfies GenericSchema<unknown, HandsToFace>

// A message that is in the protocol and not decoded above would be dropped in silence: here it fails to compile.
type Undecoded = Exclude<HandsToFace['type'], InferOutput<typeof handsToFace>['type']>
const _allDecoded: Undecoded extends never ? true : never = true
void _allDecoded

/** The message, or null when it has not exactly the shape that the protocol gives it. */
export function decodeHandsToFace(message: unknown): HandsToFace | null {
  const result = safeParse(handsToFace, message)
  return result.success ? result.output : null
}
