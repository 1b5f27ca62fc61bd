import type { Part } from '@/lib/link/protocol'
import { words } from '@/lib/strings/words'

/** What the hands could not find, in words: "the Send button, the customer’s message". */
export function missingWords(missing: readonly Part[]): string {
  return missing.map(part => words(`situation.part.${part}`)).join(', ')
}
