import { mountContenteditable } from './contenteditable'
import type { MountedEditor } from './mounted-editor'

/** What Froala makes of its place: `.fr-box > .fr-wrapper > .fr-element.fr-view`. Froala itself is not free to use. */
export function mountFroalaAlike(place: HTMLElement): MountedEditor {
  place.classList.add('fr-box', 'fr-basic')
  place.innerHTML =
    '<div class="fr-toolbar"></div><div class="fr-wrapper"><div class="fr-element fr-view" dir="auto" aria-disabled="false" spellcheck="true"><p><br></p></div></div>'
  const editor = mountContenteditable(place.querySelector<HTMLElement>('.fr-element')!)
  return { ...editor, clear: (html = '<p><br></p>') => editor.clear(html) }
}
