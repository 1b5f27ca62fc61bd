/** A menu has this many frames to open. */
const openingFrames = 20

export interface SendMenu {
  /** A way to send in the menu. */
  readonly item: string
  /** What opens it. */
  readonly opener: string
}

/**
 * The same way to send, in the menu opened anew: it closes when the focus leaves it. Pressing Send instead would give
 * the ticket another status than the agent chose. Null when it does not come back.
 */
export async function itemAgain(
  control: HTMLElement,
  composer: ParentNode & Node,
  { item, opener }: SendMenu,
): Promise<HTMLElement | null> {
  const pressed = control.closest<HTMLElement>(item)
  const button = composer.querySelector?.<HTMLElement>(opener)
  if (!pressed || !button) return null
  const isSame = (other: HTMLElement) =>
    other.dataset.testId === pressed.dataset.testId && other.textContent === pressed.textContent
  const find = () => [...control.ownerDocument.querySelectorAll<HTMLElement>(item)].find(isSame) ?? null
  if (!find()) button.click()
  for (let frame = 0; frame < openingFrames && !find(); frame++) {
    await new Promise(resolve => requestAnimationFrame(resolve))
  }
  return find()
}
