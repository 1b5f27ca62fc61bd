import { builtScript } from './built-page'
import type { Answer, ServedDesk } from './served-desk'

/**
 * A helpdesk's page with two tickets, 501 and 502 (test/pages/desk-page/tickets.ts), that is held to what every
 * helpdesk must do by helpdesks.spec.ts. Selectors are of the ticket in front; one may lead through frames: "iframe.editor
 * >> body". With `?broken=mode` in its address the page's choice between reply and note goes by other names.
 */
export interface Helpdesk extends ServedDesk {
  /** Name of the product, as its host has it. */
  readonly product: string
  /** Whether the product's page does not say, as far as is known, what the customer is called. */
  readonly isCustomerUnnamed?: boolean
  /** Keys that send from inside the box: "Control+Enter". Empty where there are none. */
  readonly sendKeys: readonly string[]
  /** What to click, in order, before the control that sends can be. */
  readonly openSend?: readonly string[]
  /** The control that saves a note, where it is another one. */
  readonly sendNote?: string
  /** Address of the second ticket, or what to click, in order, to come to it without leaving the page. */
  readonly second:
    | { readonly address: string }
    | { readonly click: readonly string[]; readonly back: readonly string[] }
}

export interface HelpdeskPage extends Omit<Helpdesk, 'prepare' | 'answer' | 'customerName'> {
  /** The folder of the page: test/pages/<folder>. */
  readonly folder: string
  /** What the product's server sends along with its pages; a policy that is known should be here. */
  readonly headers?: Readonly<Record<string, string>>
  /** Where the page's own files lie, to fit its policy. */
  readonly assets?: string
}

/** Serves test/pages/<folder>/page.ts under the product's address: every path is the page, which looks at its address itself. */
export function helpdesk({ folder, headers = {}, assets = '/assets/', ...desk }: HelpdeskPage): Helpdesk {
  let files: Promise<ReadonlyMap<string, Answer>> | undefined
  let built: ReadonlyMap<string, Answer> = new Map()
  return {
    ...desk,
    customerName: 'Nadia Brandt',
    async prepare() {
      files ??= builtScript(folder)
      built = await files
    },
    answer({ pathname }) {
      if (pathname.startsWith(assets)) return built.get(pathname.slice(assets.length)) ?? null
      if (/\.\w+$/.test(pathname) && !/\.(?:php|html)$/.test(pathname)) return null
      return { contentType: 'text/html', headers, body: shell(assets, built.has('page.css')) }
    },
  }
}

const shell = (assets: string, hasStyles: boolean) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Helpdesk</title>${hasStyles ? `<link rel="stylesheet" href="${assets}page.css">` : ''}</head>
<body><script src="${assets}page.js"></script></body>
</html>`
