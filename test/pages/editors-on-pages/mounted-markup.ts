/** What editors make of their place in a page, for tests without a browser: only what an adapter could look at. */

export const mountedSummernote = `<div class="note-editor note-frame panel panel-default">
<div class="note-toolbar panel-heading" role="toolbar"></div>
<div class="note-editing-area"><div class="note-placeholder" style="display: none;"></div><div class="note-handle"></div><textarea class="note-codable"></textarea><div class="note-editable" dir="auto" contenteditable="true"><div><br></div></div></div>
<div class="note-statusbar"></div>
</div>`
