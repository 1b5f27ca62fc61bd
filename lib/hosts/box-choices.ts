import { everyIn, isInside, parentAcross } from './across-shadow-roots'
import { nameOf } from './control-name'
import { isShown } from './is-shown'
import { kindSaid, type SaidKind } from './note-words'

/** A control beside a box that chooses between reply and note, or tells which of them it is. */
export interface Choice {
  readonly element: HTMLElement
  readonly kind: SaidKind
}

/** Told by one that is on: tabs, radio buttons, switches, and what opens a menu of kinds and bears the one chosen. */
const withState = [
  '[role="tab"]',
  '[role="radio"]',
  '[role="switch"]',
  '[role="checkbox"]',
  '[role="menuitemradio"]',
  '[aria-pressed]',
  '[aria-selected]',
  '[aria-checked]',
  '[aria-current]',
  '[aria-haspopup]:not([aria-haspopup="false"])',
  'input[type="radio"]',
  'input[type="checkbox"]',
].join()
const plain = 'button, [role="button"], a, li'
const lists = 'select'

/** The choices in this part of the page. `box` itself and what is written in it are none. */
export function choicesIn(place: Element, box: Element): Choice[] {
  const named = everyIn(place, `${withState}, ${plain}, ${lists}`).flatMap(element => {
    const isPart = isInside(element, box) || isInside(box, element)
    const kind = isPart || !(isShown(element) || element.localName === 'input') ? null : kindOf(element)
    return kind ? [{ element, kind }] : []
  })
  // Of "li > a > span" the innermost is the control.
  return named.filter(
    ({ element }) => !named.some(other => other.element !== element && isInside(other.element, element)),
  )
}

/** Of these, those that stand beside their like: "Reply | Note". Alone, a button is for something else. */
export function amongTheirLike(choices: readonly Choice[]): Choice[] {
  return choices.filter(choice => {
    const group = choices.filter(other => stripOf(other.element).some(strip => stripOf(choice.element).includes(strip)))
    return group.some(({ kind }) => kind === 'reply') && group.some(({ kind }) => kind !== 'reply')
  })
}

/** The kind a choice stands for now; null where it is not chosen, "unsaid" where the page does not say. */
export function kindChosen({ element, kind }: Choice): SaidKind | null | 'unsaid' {
  if (element.localName === 'select') return kindOf(element)
  const isOn = stateOf(element)
  if (isOn === null) return 'unsaid'
  if (isOn) return kind
  return isSwitch(element) && kind === 'reply' ? 'note' : null
}

function kindOf(element: HTMLElement): SaidKind | null {
  if (element.localName !== 'select') return kindSaid(nameOf(element))
  const options = [...(element as HTMLSelectElement).options]
  const kinds = options.map(option => kindSaid(option.text.trim()))
  const isChoice = kinds.some(kind => kind === 'note' || kind === 'doubtful')
  return isChoice ? (kinds[options.findIndex(({ selected }) => selected)] ?? 'doubtful') : null
}

/** "Public reply" that is off means a note, while a tab that is off only means another tab. */
export function isSwitch(element: Element): boolean {
  return element.matches('[role="switch"], [role="checkbox"], input[type="checkbox"]')
}

/** Whether it is chosen, by what the page says to screen readers, else by a class; null where it says nothing. */
function stateOf(element: HTMLElement): boolean | null {
  if (element.matches('input[type="radio"], input[type="checkbox"]')) return (element as HTMLInputElement).checked
  for (const name of ['aria-selected', 'aria-checked', 'aria-pressed', 'aria-current']) {
    const value = element.getAttribute(name)
    if (value !== null) return value !== 'false'
  }
  if (element.matches('[aria-haspopup]:not([role="tab"])')) return true
  if (itemOf(element).some(isMarkedOn)) return true
  return isOtherMarkedOn(element) ? false : null
}

/** The control, and what is around it and is called the same: "li.active > a". */
function itemOf(element: HTMLElement): Element[] {
  const parent = parentAcross(element)
  const name = nameOf(element)
  if (!parent || nameOf(parent) !== name) return [element]
  const outer = parentAcross(parent)
  return outer && nameOf(outer) === name ? [element, parent, outer] : [element, parent]
}

/** The elements that a row of tabs may be, seen from one of them. */
function stripOf(element: HTMLElement): Element[] {
  const outermost = itemOf(element).at(-1)!
  const strip = parentAcross(outermost)
  return strip ? [strip] : []
}

function isOtherMarkedOn(element: HTMLElement): boolean {
  const outermost = itemOf(element).at(-1)!
  const others = [...(outermost.parentElement?.children ?? [])].filter(other => other !== outermost)
  return others.some(other => isMarkedOn(other) || [...other.children].some(isMarkedOn))
}

/** "tab--active", "is-selected"; not "active:bg-grey", which says how it would look. */
function isMarkedOn(element: Element): boolean {
  return [...element.classList].some(name => /(?:^|[-_])(?:active|selected|current|checked)$/i.test(name))
}
