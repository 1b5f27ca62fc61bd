/** How long Redactor waits with what was changed without a key. */
const syncMilliseconds = 200

const stepKeys = new Set([
  ' ',
  'Enter',
  'Backspace',
  'Delete',
  'Tab',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
])

/**
 * Redactor's undo in a box of the same make, as 3.5.2 in osTicket 1.18.1 was seen to do it (November 2026). It remembers
 * the draft at each key that is no shortcut, at a click and at a touch. What it last remembered becomes a step at a
 * space, a line end, an arrow or a deletion, when something is copied or cut, and a moment after a change that no key
 * made. So a change by a program is undone together with the last character that was typed before it.
 */
export function undoInRedactorSteps(box: HTMLElement): { clear(): void } {
  let remembered: string | null = null
  let steps: string[] = []
  let undone: string[] = []
  let isKeyed = false
  let last = box.innerHTML
  let timer = 0

  const remember = () => {
    remembered = box.innerHTML
  }
  const makeStep = () => {
    if (remembered !== null && remembered !== steps.at(-1)) steps.push(remembered)
  }
  const go = (from: string[], to: string[]) => {
    const html = from.pop()
    if (html === undefined) return
    to.push(box.innerHTML)
    box.innerHTML = html
    remembered = null
  }

  for (const type of ['click', 'mouseup', 'touchstart']) box.addEventListener(type, remember)
  box.addEventListener('keydown', event => {
    const isShortcut = event.ctrlKey || event.metaKey
    const letter = event.key.toLowerCase()
    if (isShortcut && (letter === 'z' || letter === 'y')) {
      event.preventDefault()
      if (letter === 'z' && !event.shiftKey) go(steps, undone)
      else go(undone, steps)
      return
    }
    if (!isShortcut) remember()
    const isStep = isShortcut ? letter === 'c' || letter === 'x' : stepKeys.has(event.key)
    if (isStep || steps.length === 0) makeStep()
    isKeyed = true
  })

  const sync = () => {
    if (!isKeyed) makeStep()
    isKeyed = false
  }
  new MutationObserver(() => {
    if (box.innerHTML === last) return
    last = box.innerHTML
    window.clearTimeout(timer)
    timer = window.setTimeout(sync, syncMilliseconds)
  }).observe(box, { subtree: true, childList: true, characterData: true, attributes: true })

  return {
    clear() {
      remembered = null
      steps = []
      undone = []
    },
  }
}
