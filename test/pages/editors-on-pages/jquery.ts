import jquery from 'jquery'

/** jQuery as its plug-ins look for it. Imported before them. */
Object.assign(window, { jQuery: jquery, $: jquery })

export const $ = jquery
