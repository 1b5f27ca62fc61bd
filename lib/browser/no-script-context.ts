/**
 * Stands in for the context that WXT makes for each content script (see wxt.config.ts). Ours has no use for it: the
 * hands stop by a signal of their own, and WXT's would announce itself by an event that the page can hear.
 */
export class ContentScriptContext {}
