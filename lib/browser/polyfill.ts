// First import of the background and of every extension page: Chrome before 148 has no promise-based `browser`.
// Never imported by the content script, which uses the bare API and stays small.
import polyfill from 'webextension-polyfill'

const scope = globalThis as { browser?: unknown }
scope.browser ??= polyfill
