import { builtPage } from './built-page'
import type { Answer, ServedDesk } from './served-desk'

/** What Zendesk lets its pages load: its own files, the frames of its apps, and styles that scripts write. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https://*.zdassets.com",
  "font-src 'self'",
  "connect-src 'self'",
  'frame-src https://*.apps.zdusercontent.com',
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

const shell = (page: string) => `<!doctype html>
<html lang="en-US">
<head><meta charset="utf-8"><title>Acme – Agent Workspace</title><link rel="stylesheet" href="/assets/${page}.css"></head>
<body><div id="root"></div><script src="/assets/${page}.js"></script></body>
</html>`

/** A page of test/pages/zendesk under an address of Zendesk's. */
function servedPage(page: 'workspace' | 'lotus'): Pick<ServedDesk, 'prepare' | 'answer'> {
  let files: Promise<ReadonlyMap<string, Answer>> | undefined
  let built: ReadonlyMap<string, Answer> = new Map()
  return {
    async prepare() {
      files ??= builtPage('zendesk', page)
      built = await files
    },
    answer({ pathname }) {
      if (pathname.startsWith('/agent/')) {
        return {
          contentType: 'text/html',
          headers: {
            'content-security-policy': policy,
            'x-frame-options': 'SAMEORIGIN',
            'referrer-policy': 'no-referrer',
          },
          body: shell(page),
        }
      }
      return built.get(pathname.replace('/assets/', '')) ?? null
    },
  }
}

const front = '.ticket-panes-grid-layout[data-is-active="true"]'
const switcher = `${front} [data-test-id="omnichannel-channel-switcher-button"]`
const kind = (channel: string) => `${front} [data-test-id="omnichannel-channel-switcher-menuitem-${channel}"]`

/** Zendesk's Agent Workspace: tickets 501 and 502 by mail, 503 in a messenger. */
export const zendesk: ServedDesk = {
  name: 'zendesk',
  url: 'https://acme.zendesk.com/agent/tickets/501',
  ...servedPage('workspace'),
  customerName: 'Nadia Brandt',
  editable: `${front} [data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]`,
  send: `${front} [data-test-id="submit_button-button"]`,
  openReply: [],
  toNote: [switcher, kind('internal')],
  toReply: [switcher, kind('web')],
}

const shown = '.workspace[style*="visible"]'

/** The ticket page of older accounts: tickets 501 and 502. */
export const zendeskLotus: ServedDesk = {
  name: 'zendesk-lotus',
  url: 'https://old.zendesk.com/agent/tickets/501',
  ...servedPage('lotus'),
  customerName: 'Nadia Brandt',
  editable: `${shown} .zendesk-editor--rich-text-comment`,
  send: `${shown} button.save`,
  openReply: [],
  toNote: [`${shown} .track-id-privateComment`],
  toReply: [`${shown} .track-id-publicComment`],
}
