import { editorOf } from '@/lib/editors/editors'
import { unknownEditor } from '@/lib/editors/unknown-editor'
import type { Part } from '@/lib/link/protocol'
import { allIn, closestAcross, firstAround, isInside, parentAcross } from './across-shadow-roots'
import { customerIn, isRead, messagesIn } from './conversation'
import type { DeskLayout, Place } from './desk-layout'
import type { Composer, Host, TicketFacts } from './host'
import { numbering } from './numbering'
import { notOwnWordsIn } from './quoted-mail'
import { isEnter } from './send-events'
import { itemAgain } from './send-menu'
import { isSendControl } from './send-words'

/** The composer around this element, as the first of these layouts knows it; null where none does. */
export function composerBy(layouts: readonly DeskLayout[], host: Host, element: Element): Composer | null {
  for (const layout of layouts) {
    const editable = closestAcross(element, layout.editable)
    if (editable) return composerIn(editable, layout, host)
  }
  return null
}

/** A number for an element for as long as it lives: several boxes may stand open on one ticket. */
export const numberOf = numbering()

function composerIn(first: HTMLElement, layout: DeskLayout, host: Host): Composer {
  const document = first.ownerDocument
  const composer = composerAround(first, layout)
  const editable = () => (composer.isConnected ? editableIn(composer, first, layout) : null)
  const placeAt = (found: HTMLElement): Place => ({ document, editable: found, composer })
  const conversation = () => conversationOf(placeAt(first), layout)
  const started = conversation()
  // The same box may serve the next conversation: then this one is gone.
  const place = (): Place | null => {
    const found = conversation() === started ? editable() : null
    return found && placeAt(found)
  }
  const here = <Answer>(ask: (place: Place) => Answer, unknown: Answer): Answer => {
    const found = place()
    return found ? ask(found) : unknown
  }
  return {
    key: `${host.id} ${started} ${numberOf(composer)}`,
    editor: layout.editor ?? editorOf(first) ?? unknownEditor,
    editable: () => place()?.editable ?? null,
    setApart: () => here(({ editable }) => (layout.setApart ?? notOwnWordsIn)(editable), []),
    mode: () => here(layout.mode, 'unknown'),
    channel: () => here(layout.channel, 'unknown'),
    isSend: event => here(found => isSend(event, found, layout), false),
    sendControl: () => here(found => sendControlIn(found.composer, layout), null),
    controlAgain: control => (layout.sendMenu ? itemAgain(control, composer, layout.sendMenu) : Promise.resolve(null)),
    ticket: () => here(found => factsOf(found, layout), { subject: null, customerName: null, messages: [] }),
    missing: () => here(found => missingIn(found, layout), []),
    ...(layout.sender ? { sender: () => here(found => layout.sender?.(found) ?? null, null) } : {}),
    watch: (signal, onChange) => here(found => watchAround(found, layout, signal, onChange), undefined),
    isInFront: () => here(({ editable }) => editable.checkVisibility?.({ visibilityProperty: true }) ?? true, false),
  }
}

function conversationOf(place: Place, { conversation }: DeskLayout): string {
  return conversation?.(place) ?? place.document.location?.pathname ?? ''
}

/** Editors make their editable anew, in the same place. */
function editableIn(composer: HTMLElement, first: HTMLElement, { editable }: DeskLayout): HTMLElement | null {
  if (first.isConnected) return first
  return composer.matches(editable) ? composer : (allIn(composer, editable)[0] ?? null)
}

/** Farther out, what is called Send belongs to something else. */
const mostLevelsOut = 10

function composerAround(editable: HTMLElement, { composer, outside = 'body', send }: DeskLayout): HTMLElement {
  const named = composer ? closestAcross(editable, composer) : null
  if (named) return named
  let element = parentAcross(editable)
  for (let level = 0; element && level < mostLevelsOut && !element.matches(outside); level++) {
    if (sendControlIn(element, { send })) return element as HTMLElement
    element = parentAcross(element)
  }
  return (parentAcross(editable) as HTMLElement | null) ?? editable
}

const buttons = 'button, input[type="submit"], input[type="button"], [role="button"]'

/** The control of this composer that sends: the one the layout knows, else the one that is called so. */
function sendControlIn(composer: Element, { send }: Pick<DeskLayout, 'send'>): HTMLElement | null {
  const found = allIn(composer, send ?? buttons)
  const controls = send ? found : found.filter(isSendControl)
  return controls.find(control => control.checkVisibility?.({ visibilityProperty: true })) ?? controls[0] ?? null
}

/** Whether this event is part of sending what is in this box. */
function isSend(event: Event, place: Place, layout: DeskLayout): boolean {
  const path = event.composedPath().filter((node): node is Element => (node as Node).nodeType === 1)
  if (event.type === 'submit') return path[0] !== undefined && isInside(place.editable, path[0])
  if (event.type.startsWith('key')) return isSendKey(event as KeyboardEvent, path, place, layout)
  return isOnSend(path, place, layout)
}

function isOnSend(path: readonly Element[], { composer }: Place, { send, sendMenu }: DeskLayout): boolean {
  if (sendMenu && path.some(element => element.matches(sendMenu.item))) return true
  const at = path.indexOf(composer)
  const inside = at < 0 ? [] : path.slice(0, at)
  return inside.some(element => (send ? element.matches(send) : isSendControl(element)))
}

function isSendKey(event: KeyboardEvent, path: readonly Element[], place: Place, layout: DeskLayout): boolean {
  const isPlain = isEnter(event)
  if (path.includes(place.editable)) {
    if (isEnter(event, { ctrl: true }) || isEnter(event, { meta: true })) return true
    if (!isPlain || !isReady(place.editable)) return false
    layout.onEnter?.(place)
    return layout.enterSends?.(place) === true
  }
  // A control that is no button of the browser's acts as the key goes down; with the browser's own, a click follows.
  const isPress = isPlain || event.key === ' '
  return isPress && path[0]?.matches('button, input, a[href]') === false && isOnSend(path, place, layout)
}

/** Something is written, and Enter does not choose from a list of shortcuts or people. */
function isReady(editable: HTMLElement): boolean {
  const isChoosing = editable.getAttribute('aria-expanded') === 'true' || editable.hasAttribute('aria-activedescendant')
  const written = (editable as HTMLTextAreaElement).value ?? editable.textContent ?? ''
  return !isChoosing && written.trim() !== ''
}

function factsOf(place: Place, layout: DeskLayout): TicketFacts {
  if (layout.ticket) return layout.ticket(place)
  const list = threadOf(place, layout)
  const { thread } = layout
  return {
    subject: layout.subject?.(place) ?? null,
    customerName: layout.customerName?.(place) ?? (thread ? customerIn(list, thread) : null),
    messages: thread ? messagesIn(list, thread) : [],
  }
}

function threadOf({ editable, document }: Place, { thread, hasShadowRoots }: DeskLayout): HTMLElement | null {
  if (!thread) return null
  if (typeof thread.list === 'function') return thread.list(document)
  const isDeep = hasShadowRoots || editable.getRootNode() !== document
  return isDeep ? firstAround(editable, thread.list) : document.querySelector<HTMLElement>(thread.list)
}

function isCustomerMissing(place: Place, layout: DeskLayout): boolean {
  if (layout.isCustomerMissing) return layout.isCustomerMissing(place)
  return !layout.thread || !isRead(threadOf(place, layout), layout.thread)
}

/** Tells when the kind of writing may have changed, or a message came in. */
function watchAround(place: Place, layout: DeskLayout, signal: AbortSignal, onChange: () => void): void {
  const observer = new MutationObserver(onChange)
  const attributeFilter = ['class', 'aria-selected', 'aria-checked', 'aria-pressed']
  observer.observe(place.composer, { subtree: true, attributes: true, attributeFilter })
  const mode = layout.modeShownBy && place.document.querySelector(layout.modeShownBy)
  if (mode) observer.observe(mode, { subtree: true, childList: true, characterData: true, attributes: true })
  const thread = threadOf(place, layout)
  if (thread) observer.observe(thread, { subtree: true, childList: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}

function missingIn(place: Place, layout: DeskLayout): Part[] {
  const missing: Part[] = []
  if (layout.mode(place) === 'unknown') missing.push('mode')
  const isByKeyAlone = !layout.send && layout.enterSends?.(place) === true
  if (!isByKeyAlone && !sendControlIn(place.composer, layout)) missing.push('send')
  if (isCustomerMissing(place, layout)) missing.push('customer')
  return missing
}
