/** What editors make of their place in a page, for tests without a browser: only what an adapter could look at. */

export const mountedSummernote = `<div class="note-editor note-frame panel panel-default">
<div class="note-toolbar panel-heading" role="toolbar"></div>
<div class="note-editing-area"><div class="note-placeholder" style="display: none;"></div><div class="note-handle"></div><textarea class="note-codable"></textarea><div class="note-editable" dir="auto" contenteditable="true"><div><br></div></div></div>
<div class="note-statusbar"></div>
</div>`

export const mountedRedactor = (
  id: string,
) => `<div class="redactor-box redactor-styles-on"><div class="redactor-toolbar-wrapper"></div>
<div class="redactor-in redactor-in-0 redactor-styles" contenteditable="true" role="presentation" dir="auto" spellcheck="true"><p><br></p></div>
<textarea id="${id}" name="${id}" class="richtext draft redactor-source" style="display: none;"></textarea><div class="redactor-statusbar"></div></div>`

export const mountedTinymce = (id: string) =>
  `<div role="application" class="tox tox-tinymce"><div class="tox-edit-area"><iframe id="${id}_ifr" class="tox-edit-area__iframe"></iframe></div></div>`

export const mountedTiptap =
  '<div contenteditable="true" role="textbox" translate="no" class="ProseMirror tiptap prose-sm" tabindex="0"><p><br class="ProseMirror-trailingBreak"></p></div>'

export const mountedProseMirror =
  '<div contenteditable="true" translate="no" class="ProseMirror ProseMirror-woot-style"><p><br class="ProseMirror-trailingBreak"></p></div>'
