const mostLetters = 60

/** What a control is called on the screen or to a screen reader, on one line; '' where it has no name. */
export function nameOf(control: Element): string {
  const field = control as HTMLInputElement
  const isPressed = control.localName === 'input' && /^(?:submit|button|reset)$/.test(field.type)
  const names = [
    control.getAttribute('aria-label'),
    namedElsewhere(control),
    isPressed ? field.value : null,
    labelsOf(control),
    isWrittenIn(control) ? null : control.textContent,
    control.getAttribute('title'),
    control.getAttribute('data-tooltip'),
  ]
  return oneLine(names.find(name => name && oneLine(name) !== '') ?? '')
}

/** What stands in these is no name of theirs. */
function isWrittenIn(control: Element): boolean {
  return control.matches('select, textarea, [contenteditable]:not([contenteditable="false" i])')
}

/** Short enough to be a name: what is longer is a text that happens to be there. */
export function isShort(name: string): boolean {
  return name.length <= mostLetters
}

function namedElsewhere(control: Element): string | null {
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const root = control.getRootNode() as Document | ShadowRoot
  return ids.map(id => root.getElementById?.(id)?.textContent ?? '').join(' ') || null
}

function labelsOf(control: Element): string | null {
  const { labels } = control as HTMLInputElement
  return labels && labels.length > 0 ? [...labels].map(label => label.textContent).join(' ') : null
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
