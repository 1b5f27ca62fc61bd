import { lexicalEditor } from './lexical-editor'

window.mounted = lexicalEditor()
