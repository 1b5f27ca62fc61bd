import { afterEach, describe, expect, test } from 'vitest'
import { editableAround, looksLikeReplyBox } from '@/lib/hosts/looks-like-reply-box'
import { namedSendControl } from '@/lib/hosts/send-words'

afterEach(() => {
  document.body.innerHTML = ''
})

/** The element [data-focus] of this page; everything in it is as large as said. */
function focusedIn(html: string, width = 600, height = 120): Element {
  document.body.innerHTML = html
  for (const element of document.body.querySelectorAll('*')) {
    element.getBoundingClientRect = () => new DOMRect(0, 0, width, height)
  }
  return document.body.querySelector('[data-focus]')!
}

/** A frame of the same site whose body can be written in. */
function frameWith(body: string): Element {
  const frame = focusedIn('<span data-focus></span>')
  const inside = new DOMParser().parseFromString(body, 'text/html')
  return Object.defineProperties(frame, { tagName: { value: 'IFRAME' }, contentDocument: { value: inside } })
}

describe('is something to write a reply in', () => {
  test.each([
    ['a field of some lines', '<textarea data-focus></textarea>'],
    [
      'a field that offers its macros',
      '<textarea data-focus placeholder="Write a reply, or / to search macros"></textarea>',
    ],
    ['a rich editor', '<div contenteditable="true" data-focus><p></p></div>'],
    ['what is inside a rich editor', '<div contenteditable><p data-focus>Hi</p></div>'],
    [
      'a rich editor in a dialog that sends',
      '<div role="dialog"><div contenteditable="" data-focus></div><button>Send</button></div>',
    ],
  ])('%s', (_, html) => {
    expect(looksLikeReplyBox(focusedIn(html))).toBe(true)
  })

  test('the body of a frame of the same site', () => {
    expect(looksLikeReplyBox(frameWith('<body contenteditable="true"></body>'))).toBe(true)
  })
})

describe('is for something else', () => {
  test.each([
    ['a line', '<input data-focus>'],
    ['a search', '<textarea data-focus aria-label="Search tickets"></textarea>'],
    ['a search, by its place', '<div role="search"><textarea data-focus></textarea></div>'],
    ['a search, by its prompt', '<textarea data-focus placeholder="Search or filter…"></textarea>'],
    ['a title', '<div contenteditable="true" data-focus id="ticket-title"></div>'],
    ['a subject, by its label', '<label for="s">Subject</label><textarea id="s" data-focus></textarea>'],
    ['a name in one word', '<textarea data-focus name="customerNotes"></textarea>'],
    ['a note', '<textarea data-focus placeholder="Add an internal note"></textarea>'],
    ['one line of rich text', '<div contenteditable="true" aria-multiline="false" data-focus></div>'],
    ['a list that opens', '<div role="combobox"><div contenteditable="true" data-focus></div></div>'],
    ['code', '<div class="cm-editor"><div contenteditable="true" data-focus></div></div>'],
    ['a dialog that sends nothing', '<div role="dialog"><textarea data-focus></textarea><button>Save</button></div>'],
    ['what cannot be written in', '<textarea data-focus readonly></textarea>'],
    ['what is switched off', '<div contenteditable="true" aria-disabled="true" data-focus></div>'],
    ['what is not editable', '<div contenteditable="false" data-focus></div>'],
    ['a button', '<button data-focus>Reply</button>'],
  ])('%s', (_, html) => {
    expect(looksLikeReplyBox(focusedIn(html))).toBe(false)
  })

  test.each([
    [199, 200],
    [600, 47],
  ])('what is small: %d × %d', (width, height) => {
    expect(looksLikeReplyBox(focusedIn('<textarea data-focus></textarea>', width, height))).toBe(false)
  })

  test('a frame that shows something', () => {
    expect(looksLikeReplyBox(frameWith('<body>An advertisement</body>'))).toBe(false)
  })
})

test('the outermost editable is the box', () => {
  const focused = focusedIn('<div contenteditable id="box"><div contenteditable="true"><p data-focus></p></div></div>')
  expect(editableAround(focused)?.id).toBe('box')
})

test.each([
  ['<button>Send</button>', true],
  ['<input type="submit" value="Update Ticket">', true],
  ['<div role="button" aria-label="Antworten">x</div>', true],
  ['<button> Post\n Reply </button>', true],
  ['<button>Send later</button>', false],
  ['<button>Reply settings</button>', false],
  ['<button>Cancel</button>', false],
])('what sends, by its name: %s', (html, isFound) => {
  document.body.innerHTML = html
  expect(namedSendControl(document.body) !== null).toBe(isFound)
})
