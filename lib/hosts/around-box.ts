import { everyIn, isInside, parentAcross } from './across-shadow-roots'
import { amongTheirLike, type Choice, choicesIn, isSwitch } from './box-choices'
import { nameOf } from './control-name'
import { isShown } from './is-shown'
import { editableAround, isLarge } from './looks-like-reply-box'
import { pressable, sendNameOf } from './send-words'

/** How far out from a box its Send may stand, in elements; one that only answers by its name, not so far. */
const mostLevels = 10
const mostLevelsToAnswer = 5
/** A part of a page with more elements than this is more than a place to write in. */
const mostElements = 1500
/** Between a box and its Send, in CSS pixels. */
const farthest = 320
/** Tabs stand around a box and its Send, this many elements out at most. */
const levelsToTabs = 2

const writables = 'textarea, [contenteditable]:not([contenteditable="false" i])'
const headingSelector = 'h1, h2, h3, h4, h5, h6, legend, label, [role="heading"]'

/** What stands around a box and tells what it is for. */
export interface AroundBox {
  /** Where all of this was found: the box with its Send, and tabs around them. */
  readonly area: Element
  /** What sends what is in the box, the nearest part of the page that has any; empty where none was found for sure. */
  readonly sendControls: readonly HTMLElement[]
  /** Whether those say that they send, and not only on this product's page. */
  readonly isSendNamed: boolean
  readonly choices: readonly Choice[]
  readonly headings: readonly Element[]
}

/** `box`: the editable, or the frame that holds it. `alsoSends`: what a Send may be called here besides. */
export function lookAround(box: Element, alsoSends?: RegExp): AroundBox {
  const found = composerAround(box, alsoSends)
  const root = found?.root ?? parentAcross(box) ?? box
  const area = outwards(root, levelsToTabs)
  const inside = choicesIn(root, box)
  const outside = area === root ? [] : choicesIn(area, box).filter(({ element }) => !isInside(element, root))
  const sendControls = found?.sendControls ?? []
  const choices = [...inside, ...amongTheirLike(outside)].filter(
    ({ element }) => !sendControls.includes(element) && sendNameOf(element) !== 'sends',
  )
  const headings = everyIn(root, headingSelector).filter(
    heading => isShown(heading) && !isInside(heading, box) && !(heading as Partial<HTMLLabelElement>).control,
  )
  // A button that says "Reply" is no choice while nothing beside it says anything else.
  const isChoice = choices.some(({ kind, element }) => kind !== 'reply' || isSwitch(element))
  const isSendNamed = sendControls.some(control => sendNameOf(control) !== null)
  return { area, sendControls, isSendNamed, choices: isChoice ? choices : [], headings }
}

interface Composer {
  readonly root: Element
  readonly sendControls: readonly HTMLElement[]
}

/** The smallest part of the page that holds the box and what sends it; null where that is not sure. */
function composerAround(box: Element, alsoSends?: RegExp): Composer | null {
  let root = box
  for (let level = 1; level <= mostLevels; level++) {
    const outer = parentAcross(root)
    if (!outer || outer.getElementsByTagName('*').length > mostElements) return null
    root = outer
    const sendControls = everyIn(root, pressable).filter(control => isSendOf(box, control, level, alsoSends))
    if (sendControls.length > 0) return holdsOtherBox(root, box) ? null : { root, sendControls }
    if (root.localName === 'form' && root.querySelector('[type="submit"]')) return null
  }
  return null
}

function isSendOf(box: Element, control: HTMLElement, level: number, alsoSends?: RegExp): boolean {
  const name = sendNameOf(control) ?? (alsoSends?.test(nameOf(control)) ? 'answers' : null)
  if (!name || isInside(control, box) || !isShown(control) || !isNear(box, control)) return false
  if (name === 'sends') return true
  const isBehind = (box.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return isBehind && level <= mostLevelsToAnswer
}

function isNear(box: Element, control: Element): boolean {
  const [one, other] = [box.getBoundingClientRect(), control.getBoundingClientRect()]
  const down = Math.max(other.top - one.bottom, one.top - other.bottom, 0)
  const across = Math.max(other.left - one.right, one.left - other.right, 0)
  return Math.max(down, across) <= farthest
}

/** Two boxes and one Send: nobody can say which of them it sends. */
function holdsOtherBox(root: Element, box: Element): boolean {
  return everyIn(root, writables).some(
    other =>
      !isInside(other, box) &&
      !isInside(box, other) &&
      editableAround(other) === other &&
      isLarge(other) &&
      isShown(other),
  )
}

function outwards(element: Element, levels: number): Element {
  const outer = parentAcross(element)
  if (levels === 0 || !outer || outer.matches('body, html, main')) return element
  return outer.getElementsByTagName('*').length > mostElements ? element : outwards(outer, levels - 1)
}
