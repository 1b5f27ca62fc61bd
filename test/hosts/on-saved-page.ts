import { beforeEach, describe, expect, it } from 'vitest'
import type { Composer, Host } from '@/lib/hosts/host'
import type { Mode, Part } from '@/lib/link/protocol'
import { ownWords } from '@/lib/text/own-words'
import { showBody } from '../pages/desk-page/desk-page'
import { factsOf, firstTicket, secondTicket, type Ticket } from '../pages/desk-page/tickets'

/** One host and its page as it stands once its editor has started, with the reply box open as a public reply. */
export interface SavedPage {
  readonly host: Host
  /** Puts the page of this ticket into the document, its address too where the host looks at it. */
  show(ticket: Ticket): void
  /** What the agent has the focus in. */
  readonly box: string
  /** What is near, editable, and no reply box. */
  readonly decoys: readonly string[]
  /** Turns what is shown into these; null where the product has no such thing. */
  readonly modes: Readonly<Record<Exclude<Mode, 'public'>, (() => void) | null>>
  /** Controls that send this reply, and ones beside them that do not. */
  readonly sends: readonly string[]
  readonly sendsNot: readonly string[]
  /** What stands for the send on the page; the first of `sends` where left out. */
  readonly control?: string
  /** Keys pressed in the box that send, and ones that do not. */
  readonly keys: readonly KeyboardEventInit[]
  readonly keysNot: readonly KeyboardEventInit[]
  /** What the page shows of a ticket; all of it where left out. */
  readonly facts?: (ticket: Ticket) => object
  /** A part of the thread without which no message is found; null where the page need not have one. */
  readonly thread: string | null
  /** Whether the page needs no control to send by. */
  readonly isSentByKeyAlone?: boolean
  /** What is never found on this page, because the product has no such thing or nobody knows it. */
  readonly alwaysMissing?: readonly Part[]
}

export function at(address: string): void {
  ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address)
}

export { showBody }

export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`the page has no ${selector}`)
  return found
}

/** What the coach reads of the box: the agent's own words. */
export function wordsOf({ editor, editable, setApart }: Composer): string {
  const { text } = editor.read(editable()!, setApart())
  return ownWords(text)
    .map(([start, end]) => text.slice(start, end))
    .join('')
    .trim()
}

/** What the composer makes of an event that starts at this element. */
export function isSend(composer: Composer, target: Element, event: Event): boolean {
  let answer: boolean | null = null
  const ask = (heard: Event) => {
    answer = composer.isSend(heard)
  }
  window.addEventListener(event.type, ask, { capture: true, once: true })
  target.dispatchEvent(event)
  return answer!
}

export const press = (type = 'click') => new MouseEvent(type, { bubbles: true, composed: true, cancelable: true })
export const key = (init: KeyboardEventInit) =>
  Object.assign(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }), {
    getModifierState: (_name: string): boolean => false,
  })

/** The list that every host is held to, on its page as markup alone. */
export function heldOnSavedPage(page: SavedPage): void {
  const { host, show, box, alwaysMissing = [] } = page
  const composer = () => host.composerOf(find(box))!

  describe(`${host.id} as its page stands`, () => {
    beforeEach(() => show(firstTicket))

    it('is known by its page, and another page is not taken for it', () => {
      expect(host.detect(document)).toBe(true)
      at('https://other.example/')
      showBody('<body><form><textarea></textarea><button>Send</button></form></body>')
      expect(host.detect(document)).toBe(false)
    })

    it('has a reply box, and nothing else is taken for one', () => {
      expect(composer().editable()?.isConnected).toBe(true)
      expect(composer().missing()).toEqual(alwaysMissing)
      for (const decoy of page.decoys) expect(host.composerOf(find(decoy)), decoy).toBeNull()
    })

    it('reads the ticket: subject, customer, who said what', () => {
      const facts = page.facts ?? factsOf
      expect(composer().ticket()).toEqual(facts(firstTicket))
      const first = composer().key
      show(secondTicket)
      expect(composer().ticket()).toEqual(facts(secondTicket))
      expect(composer().key).not.toBe(first)
    })

    it('knows at each moment whom it is for', () => {
      const found = composer()
      expect(found.mode()).toBe('public')
      for (const [mode, turn] of Object.entries(page.modes)) {
        if (!turn) continue
        show(firstTicket)
        const before = composer()
        expect(before.mode()).toBe('public')
        turn()
        expect(before.mode(), mode).toBe(mode)
      }
    })

    it('sets what is quoted apart from the agent’s own words', () => {
      const found = composer()
      const inBox = found.editable()!
      if (inBox.localName === 'textarea') {
        ;(inBox as HTMLTextAreaElement).value = 'Mine.\n\n> Theirs.'
        expect(wordsOf(found)).toBe('Mine.')
        return
      }
      inBox.insertAdjacentHTML('afterbegin', '<p>Mine.</p>')
      const before = wordsOf(found)
      expect(before).toContain('Mine.')
      inBox.insertAdjacentHTML('beforeend', '<blockquote type="cite"><p>Theirs.</p></blockquote>')
      expect(wordsOf(found)).toBe(before)
    })

    it('takes what sends for a send, and nothing beside it', () => {
      const found = composer()
      const send = page.control ?? page.sends[0]
      expect(found.sendControl()).toSatisfy(control => (send ? find(send).contains(control) : control === null))
      for (const control of page.sends) {
        expect(isSend(found, find(control), press()), control).toBe(true)
        expect(isSend(found, find(control), press('mousedown')), control).toBe(true)
      }
      for (const other of page.sendsNot) expect(isSend(found, find(other), press()), other).toBe(false)
    })

    it('knows the keys that send', () => {
      const found = composer()
      const inBox = found.editable()!
      for (const init of page.keys) expect(isSend(found, inBox, key(init)), JSON.stringify(init)).toBe(true)
      for (const init of page.keysNot) expect(isSend(found, inBox, key(init)), JSON.stringify(init)).toBe(false)
      for (const init of page.keys) expect(isSend(found, document.body, key(init))).toBe(false)
    })

    it('says what it does not find', () => {
      const found = composer()
      page.modes.unknown?.()
      expect(found.missing()).toEqual([...(page.modes.unknown ? ['mode'] : []), ...alwaysMissing])
      for (const selector of page.sends) for (const control of document.querySelectorAll(selector)) control.remove()
      if (!page.isSentByKeyAlone) expect(found.missing()).toContain('send')
      if (page.thread === null) return
      for (const part of [...document.querySelectorAll(page.thread)]) part.remove()
      expect(found.missing()).toContain('customer')
      expect(found.ticket().messages).toEqual([])
    })
  })
}
