import { storage } from 'wxt/utils/storage'

interface Claim {
  readonly nonce: string
  readonly tab: number
}

/**
 * Announced panels that nobody has redeemed yet. In session storage, which the keeper may be killed without losing
 * and pages cannot read; each is worth one redemption, and only in the tab that announced it.
 */
const claims = storage.defineItem<readonly Claim[]>('session:panelClaims', { fallback: [] })

const mostOpenClaims = 50

let turn: Promise<unknown> = Promise.resolve()

/** Claims are read, changed and written one after the other: two tabs may open their panels at the same moment. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = turn.then(work, work)
  turn = result
  return result
}

export function claimPanel(nonce: string, tab: number): Promise<void> {
  return inTurn(async () => {
    const open = await claims.getValue()
    await claims.setValue([...open, { nonce, tab }].slice(-mostOpenClaims))
  })
}

export function redeemPanel(nonce: string, tab: number): Promise<boolean> {
  return inTurn(async () => {
    const open = await claims.getValue()
    const left = open.filter(claim => claim.nonce !== nonce || claim.tab !== tab)
    if (left.length === open.length) return false
    await claims.setValue(left)
    return true
  })
}
