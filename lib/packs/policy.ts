import * as v from 'valibot'
import { openEnvelope } from './envelope'
import { isPasteCode, readPasteCode } from './paste-code'
import type { PackProblem } from './problem'
import { readKeptPack } from './read-pack'

/**
 * What an organisation may set for the extension (`storage.managed`). Packs are plain strings, for a browser drops a
 * whole list without a word when one of its items has another type.
 */
const managedSchema = v.object({
  packs: v.fallback(v.array(v.fallback(v.string(), '')), []),
  lockedRules: v.fallback(v.array(v.fallback(v.string(), '')), []),
  allowOwnPacks: v.fallback(v.boolean(), true),
})

/** What the organisation that manages this browser asks for. */
export interface PackPolicy {
  /** Texts of packs that are always on. */
  readonly packs: readonly string[]
  /** Rules (`pack:rule`) that nobody here may change or mute. */
  readonly lockedRules: readonly string[]
  /** Whether the agent's own packs count beside them. */
  readonly allowsOwnPacks: boolean
}

export interface ReadPolicy {
  readonly policy: PackPolicy
  /** Packs that were pushed and cannot be read, for whoever manages the browsers. */
  readonly problems: readonly PackProblem[]
}

/** Reads what the organisation set, whatever it is; what cannot be read is left out and told. Never throws. */
export async function readPolicy(managed: unknown): Promise<ReadPolicy> {
  const set = typeof managed === 'object' && managed !== null ? managed : {}
  const { packs, lockedRules, allowOwnPacks } = v.parse(managedSchema, {
    packs: [],
    lockedRules: [],
    allowOwnPacks: true,
    ...set,
  })
  const opened = await Promise.all(packs.map(packText))
  return {
    policy: {
      packs: opened.flatMap(one => (one.problem === null ? one.text : [])),
      lockedRules: lockedRules.filter(rule => rule !== ''),
      allowsOwnPacks: allowOwnPacks,
    },
    problems: opened.flatMap(({ problem }, at) =>
      problem === null
        ? []
        : {
            where: `Pack number ${at + 1} of the policy`,
            sentence: `Pack number ${at + 1} of the policy: ${problem}`,
            path: `packs.${at}`,
          },
    ),
  }
}

type Opened = { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: string }

/** A pack may be pushed in any of the ways in which packs travel. */
async function packText(pushed: string): Promise<Opened> {
  // A browser gives leave to ask an address only on somebody's click.
  if (/^\s*https?:/i.test(pushed))
    return { text: null, problem: 'Addresses are not taken in a policy. Put the pack itself or its pack code there.' }
  const code = isPasteCode(pushed) ? await readPasteCode(pushed) : { text: pushed, problem: null }
  if (code.problem !== null) return { text: null, problem: code.problem }
  const { packText: text, problem } = await openEnvelope(code.text)
  if (problem !== null) return { text: null, problem }
  if (readKeptPack(text)) return { text, problem: null }
  return { text: null, problem: 'This is not a pack. "npm run pack -- check" on its file says what to mend.' }
}
