import type { Browser } from '@wxt-dev/browser'

// `wxt/browser` resolves to this file. Markup such as <form id="browser"><input name="runtime"> becomes
// `window.browser` in a content script, so the global is taken only when it can answer for an extension.
const scope = globalThis as { browser?: typeof Browser; chrome?: typeof Browser }

function isExtensionApi(candidate: unknown): boolean {
  const runtime = (candidate as { runtime?: { id?: unknown; getURL?: unknown } } | undefined)?.runtime
  return typeof runtime?.id === 'string' && typeof runtime.getURL === 'function'
}

export const browser = (isExtensionApi(scope.browser) ? scope.browser : scope.chrome) as typeof Browser
export type { Browser }
