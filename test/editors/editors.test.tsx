import { afterEach, describe, expect, it } from 'vitest'
import { editorOf, editors } from '@/lib/editors/editors'

afterEach(() => document.body.replaceChildren())

/** What editorOf says of the element marked "box" in this markup. */
function familyOf(markup: string): string | null {
  const template = document.createElement('template')
  template.innerHTML = markup
  document.body.replaceChildren(template.content)
  const box = document.querySelector('[data-box]')
  if (!box) throw new Error('No box is marked.')
  return editorOf(box)?.id ?? null
}

const families: Readonly<Record<string, string>> = {
  textarea: '<textarea data-box></textarea>',
  ckeditor5: '<div data-box contenteditable="true" class="ck ck-content ck-editor__editable"></div>',
  gmail: '<div data-box contenteditable="true" g_editable="true" role="textbox" class="Am Al editable"></div>',
  prosemirror: '<div data-box contenteditable="true" class="ProseMirror"></div>',
  lexical: '<div data-box contenteditable="true" data-lexical-editor="true"></div>',
  slate: '<div data-box contenteditable="true" data-slate-editor="true" data-slate-node="value"></div>',
  draft: '<div data-box contenteditable="true" class="notranslate public-DraftEditor-content"></div>',
  quill: '<div class="ql-container"><div data-box contenteditable="true" class="ql-editor"></div></div>',
  tinymce: '<div data-box contenteditable="true" class="mce-content-body"></div>',
  summernote: '<div data-box contenteditable="true" class="note-editable"></div>',
  froala: '<div data-box contenteditable="true" class="fr-element fr-view"></div>',
  redactor: '<div data-box contenteditable="true" class="redactor-in redactor-in-0"></div>',
  trix: '<trix-editor data-box contenteditable=""></trix-editor>',
  roosterjs:
    '<div data-testid="rooster-editor-focus-trap-zone"><div data-box contenteditable="true" aria-label="Message body"></div></div>',
  unknown: '<div data-box contenteditable="true" class="composer"></div>',
}

describe('editorOf', () => {
  for (const [family, markup] of Object.entries(families)) {
    it(`knows ${family} by its editable`, () => expect(familyOf(markup)).toBe(family))
  }

  it('has an example here of every family that lives outside a frame', () => {
    expect(editors.map(({ id }) => id).filter(id => id !== 'ckeditor4' && !(id in families))).toEqual([])
  })

  it.each([
    ['a field of one line', '<input data-box>'],
    ['text that cannot be written in', '<div data-box>Hello</div>'],
    ['a part of an editable', '<div contenteditable="true"><p data-box>Hello</p></div>'],
  ])('gives nothing for %s', (_, markup) => expect(familyOf(markup)).toBeNull())
})
