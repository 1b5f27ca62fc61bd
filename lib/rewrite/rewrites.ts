import { cannotUntil } from './cannot-until'
import type { Rewrite } from './rewrite'

/** All built-in rewrites; packs name them by id. */
export const rewrites: readonly Rewrite[] = [cannotUntil]

const byId = new Map(rewrites.map(rewrite => [rewrite.id, rewrite]))

export function rewriteNamed(id: string): Rewrite | undefined {
  return byId.get(id)
}
