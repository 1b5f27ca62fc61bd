import { nameOf } from './control-name'
import { isForColleagues } from './note-words'
import { namedSendControl } from './send-words'

/** In CSS pixels. What is smaller is for a line: a search, a title, a tag. */
const leastWidth = 200
const leastHeight = 48

const editableSelector = '[contenteditable]:not([contenteditable="false" i])'
/** Places for other things than a reply, whatever is typed there. */
const otherPlaces =
  '[role="search"], [role="searchbox"], [role="combobox"], [role="listbox"], [role="menu"], [role="grid"], .monaco-editor, .CodeMirror, .cm-editor, .ace_editor'
/** A field that calls itself one of these is no reply. The page speaks the agent's language; names in its code, English. */
const otherNames =
  /(?<!\p{L})(?:search|filter|subject|title|summary|notes?|signature|biography|address|description|tags?|suchen?|betreff|titel|unterschrift|beschreibung|recherche|rechercher|objet|titre|buscar|asunto|título|firma|descripción|pesquisar|assunto|assinatura|descrição|cerca|oggetto|titolo|descrizione|zoeken|onderwerp|handtekening|sök|ämne|rubrik|søg|søk|emne|haku|aihe|szukaj|temat|podpis|поиск|тема|подпись|описание)(?!\p{L})|検索|件名|署名|搜索|主题|签名/iu
/** A placeholder may tell more, "Write a reply, / searches macros", so only how it begins counts. */
const otherPrompts = /^\W*(?:search|filter|find|subject|title|(?:add|write) (?:an? )?(?:internal |private )?note)\b/i

/**
 * Whether the focus is in something a reply is written in: of some height, of more than one line, and not a search, a
 * title, a note or code.
 */
export function looksLikeReplyBox(focused: Element): boolean {
  const editable = editableAround(focused)
  if (editable === null) return false
  const outside = focused.tagName === 'IFRAME' ? focused : editable
  return isLarge(outside) && isFree(editable) && !isSomethingElse(editable, outside)
}

/** Whether the focus is in a box that calls itself one for notes among colleagues: "Add an internal note". */
export function looksLikeInternalNote(focused: Element): boolean {
  const editable = editableAround(focused)
  if (editable === null) return false
  const outside = focused.tagName === 'IFRAME' ? focused : editable
  const isPlace = isLarge(outside) && isFree(editable) && !outside.closest(otherPlaces)
  return isPlace && namesOfBox(editable).some(isForColleagues)
}

/** What the box calls itself: its label, and what stands in it while it is empty. */
export function namesOfBox(editable: HTMLElement): readonly string[] {
  return [nameOfField(editable), promptOf(editable), editable.getAttribute('aria-placeholder') ?? ''].filter(Boolean)
}

/** What is typed in when this has the focus: a field, the root of a rich editor, the body of a frame; else null. */
export function editableAround(focused: Element): HTMLElement | null {
  if (focused.tagName === 'TEXTAREA') return focused as HTMLElement
  if (focused.tagName === 'IFRAME') return editableBodyOf(focused as HTMLIFrameElement)
  let root = focused.closest<HTMLElement>(editableSelector)
  for (let outer = root; outer; outer = outer.parentElement?.closest<HTMLElement>(editableSelector) ?? null)
    root = outer
  return root
}

/** null for a frame of another site: nobody looks into that. */
function editableBodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  const document = frame.contentDocument
  const isEditable = document?.designMode === 'on' || document?.body?.matches(editableSelector)
  return isEditable ? (document?.body ?? null) : null
}

export function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width >= leastWidth && height >= leastHeight
}

function isFree(editable: HTMLElement): boolean {
  const isShut = (name: string) => editable.getAttribute(name) === 'true'
  return !editable.matches(':disabled, [readonly]') && !isShut('aria-readonly') && !isShut('aria-disabled')
}

/** `outside`: the editable as the page around it has it, which may be the frame it is in. */
function isSomethingElse(editable: HTMLElement, outside: Element): boolean {
  if (editable.getAttribute('aria-multiline') === 'false') return true
  if (outside.closest(otherPlaces) || otherNames.test(namesOf(editable)) || otherPrompts.test(promptOf(editable)))
    return true
  const dialog = outside.closest('[role="dialog"], dialog')
  return dialog !== null && namedSendControl(dialog) === null
}

/** Without what is written in it. */
function nameOfField(editable: HTMLElement): string {
  const isNamed = ['aria-label', 'aria-labelledby', 'title'].some(name => editable.hasAttribute(name))
  return isNamed || editable.localName === 'textarea' ? nameOf(editable) : ''
}

function promptOf(editable: HTMLElement): string {
  return editable.getAttribute('placeholder') ?? editable.dataset.placeholder ?? ''
}

/** Everything the field is called, with "ticketTitle" and "ticket-title" as words. */
function namesOf(editable: HTMLElement): string {
  const said = ['aria-label', 'name', 'id'].map(name => editable.getAttribute(name))
  const labels = [...((editable as HTMLTextAreaElement).labels ?? [])].map(label => label.textContent)
  return [...said, ...labels]
    .filter(name => name)
    .join(' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]/g, ' ')
}
