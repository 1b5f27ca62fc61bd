import type { MountedEditor } from './mounted-editor'

/** A plain field, as the page itself reads it. */
export function mountTextarea(field: HTMLTextAreaElement): MountedEditor {
  return {
    text: () => field.value,
    html: () => field.value,
    clear: (text = '') => {
      field.value = text
    },
    focus: () => field.focus(),
  }
}
