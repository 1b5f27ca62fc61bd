import { freshBox, nativeEditor } from './mounted-editor'

window.mounted = nativeEditor(freshBox())
