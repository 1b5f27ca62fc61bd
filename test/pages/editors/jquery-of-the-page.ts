import jQuery from 'jquery'

// Summernote is an old-fashioned plugin: it looks for jQuery in the window.
Object.assign(window, { jQuery, $: jQuery })
