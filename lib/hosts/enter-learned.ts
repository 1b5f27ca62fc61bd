/** A page has this many frames to take what was sent out of its field. */
const takingFrames = 60

const sendingPages = new WeakSet<Document>()

/** Whether Enter was seen to send on this page. */
export function isEnterKnown(document: Document): boolean {
  return sendingPages.has(document)
}

/**
 * For pages of which nobody could tell which key sends: Enter was pressed on words in this field. When the field is
 * empty soon after, Enter sends here, and from the next message on it is known.
 */
export function learnEnter(field: HTMLTextAreaElement): void {
  const { ownerDocument: document, value } = field
  const view = document.defaultView
  if (!view || sendingPages.has(document)) return
  const look = (frame: number): void => {
    if (field.value === '') sendingPages.add(document)
    else if (field.value === value && frame < takingFrames) view.requestAnimationFrame(() => look(frame + 1))
  }
  view.requestAnimationFrame(() => look(0))
}
