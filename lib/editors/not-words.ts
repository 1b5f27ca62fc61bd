/** Helpers of editors and of other extensions that stand in the editable without being part of the reply. */
const skipped = [
  '.ProseMirror-separator',
  '.ql-ui',
  '.ql-clipboard',
  '[data-mce-bogus="all"]',
  '.ck-widget__type-around',
  '.ck-fake-selection-container',
  '[data-cke-temp]',
  '[data-cke-hidden-sel]',
  '.cke_widget_drag_handler_container',
  '.fr-marker',
  'grammarly-extension',
  'harper-render-box',
  'lt-mirror',
  'lt-highlighter',
  'lt-toolbar',
  'script',
  'style',
  'template',
  'noscript',
].join()

/** One thing to the agent and to the editor: never changed in part. Some editors mark mentions by class only. */
const atomic = [
  '[contenteditable="false"]',
  '[data-mention]',
  '[data-type="mention"]',
  '.mention',
  'img',
  'picture',
  'svg',
  'canvas',
  'video',
  'audio',
  'object',
  'embed',
  'iframe',
  'hr',
  'input',
  'select',
  'button',
  'textarea',
].join()

export function isSkipped(element: Element): boolean {
  return element.matches(skipped)
}

export function isAtom(element: Element): boolean {
  return element.matches(atomic)
}
