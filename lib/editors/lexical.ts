import { correctText } from './correct-text'
import { modelEditor } from './model-editor'
import { pasteText } from './paste-text'

/** Lexical, which draws from a model of its own: a paste is one step of its undo. */
export const lexical = modelEditor('lexical', '[data-lexical-editor="true"]', {
  ways: editable => [text => pasteText(editable, text), text => correctText(editable, text)],
})
