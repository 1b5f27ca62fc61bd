import type { SentMessage } from '../../e2e/desks/served-desk'
import type { MountedEditor } from '../editors-on-pages/mounted-editor'
import { type Ticket, tickets } from './tickets'

/** The ticket whose number stands in the address; the first where none does. */
export function ticketInAddress(pattern: RegExp): Ticket {
  const id = Number(pattern.exec(location.href)?.[1])
  return tickets.find(ticket => ticket.id === id) ?? tickets[0]!
}

/** `?broken=mode`: the page's choice between reply and note goes by other names than the known ones, and works as before. */
export function isBroken(part: 'mode' | 'send' | 'thread' | 'editor'): boolean {
  return new URLSearchParams(location.search).get('broken') === part
}

/** Makes `<body …>…</body>` the body of this document. For pages and for tests without a browser. */
export function showBody(markup: string): void {
  const { body } = new DOMParser().parseFromString(`<!doctype html><html>${markup}</html>`, 'text/html')
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name)
  for (const { name, value } of body.attributes) document.body.setAttribute(name, value)
  document.body.replaceChildren(...body.childNodes)
}

const kept = 'sent'

function sentSoFar(): readonly SentMessage[] {
  return JSON.parse(sessionStorage.getItem(kept) ?? '[]') as SentMessage[]
}

/** Keeps what leaves the page, also over the next page load, where the tests read it: `window.sent`. */
export function send(mode: SentMessage['mode'], { text, html }: Pick<MountedEditor, 'text' | 'html'>): void {
  sessionStorage.setItem(kept, JSON.stringify([...sentSoFar(), { mode, text: text(), html: html() }]))
}

/** Tells the tests which editor is in front: `window.written()` gives its words as its own model has them. */
export function showWritten(editorInFront: () => MountedEditor): void {
  Object.defineProperty(window, 'sent', { get: sentSoFar, configurable: true })
  Object.assign(window, { written: () => editorInFront().text(), writtenMarkup: () => editorInFront().html() })
}

/** Gives what stands in templates with `shadowrootmode` to shadow roots, as a page that is loaded would. */
export function openShadowRoots(place: ParentNode = document): void {
  for (const template of place.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const root = template.parentElement!.attachShadow({ mode: 'open' })
    root.append(template.content)
    template.remove()
    openShadowRoots(root)
  }
}
