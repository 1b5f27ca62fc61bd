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

/** What CKEditor 5 puts behind a field, around what is written in. */
export const classicCkeditor5 = (editable: string) =>
  `<div class="ck ck-reset ck-editor ck-rounded-corners" role="application" dir="ltr" lang="en"><div class="ck ck-editor__top ck-reset_all" role="presentation"><div class="ck ck-toolbar" role="toolbar"><button class="ck ck-button ck-source-editing-button ck-off" type="button">Source</button></div></div>
<div class="ck ck-editor__main" role="presentation">${editable}</div></div>`

export const mountedCkeditor5 = (html: string) =>
  classicCkeditor5(
    `<div class="ck ck-content ck-editor__editable ck-rounded-corners ck-editor__editable_inline" role="textbox" contenteditable="true">${html}</div>`,
  )
