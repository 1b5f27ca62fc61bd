import { lexicalEditor } from './lexical-editor'

// An editor with a model of its own that does not say whose it is.
const mounted = lexicalEditor()
mounted.editable().removeAttribute('data-lexical-editor')
window.mounted = mounted
