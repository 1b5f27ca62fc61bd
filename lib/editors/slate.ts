import { correctText } from './correct-text'
import { modelEditor } from './model-editor'
import { pasteText } from './paste-text'

/**
 * Slate. Typed as a script can type, words would show on the page and be missing in the model, which is what is sent:
 * only what the editor itself hears is used.
 */
export const slate = modelEditor('slate', '[data-slate-editor="true"]', {
  ways: editable => [text => correctText(editable, text), text => pasteText(editable, text)],
})
