import type { Page } from '@playwright/test'
import { chatwoot } from '../desks/chatwoot'
import type { Helpdesk } from '../desks/helpdesk'
import { OpenHelpdesk } from '../desks/open-helpdesk'
import { serveDesk } from '../desks/serve-in-browser'
import { coachedMail, MailDesk } from '../gmail/mail-desk'
import type { LaunchedBrowser } from '../harness/browser'
import { mayRunOn, switchOn } from '../harness/coach'
import { angryCustomer } from '../request-tracker/angry-customer'
import { coachedDesk, deskAgain } from '../request-tracker/coached-desk'
import type { EditorKind, RequestTracker } from '../request-tracker/server'
import { coachedTickets, TicketDesk } from '../zendesk/ticket-desk'

/** A page that is typed into, with the coach and without. */
export interface TypedPage {
  readonly name: string
  readonly needsRequestTracker?: EditorKind
  /** Once in each browser; in the one with the coach it is switched on there. `tracker` only where it is needed. */
  prepare(browser: LaunchedBrowser, tracker: RequestTracker | null): Promise<void>
  /** The page anew, with the caret in its reply box. */
  open(browser: LaunchedBrowser, tracker: RequestTracker | null): Promise<Page>
}

const hasCoach = ({ extensionId }: LaunchedBrowser) => extensionId !== ''

const zendesk: TypedPage = {
  name: 'Zendesk’s page (CKEditor 5)',
  async prepare(browser) {
    const { page } = await (hasCoach(browser) ? coachedTickets(browser) : TicketDesk.open(browser))
    await page.close()
  },
  async open(browser) {
    const desk = await TicketDesk.openAgain(browser)
    await desk.editable.click()
    return desk.page
  },
}

const gmail: TypedPage = {
  name: 'Gmail’s page',
  async prepare(browser) {
    const { page } = await (hasCoach(browser) ? coachedMail(browser) : MailDesk.open(browser))
    await page.close()
  },
  async open(browser) {
    const desk = await MailDesk.openAgain(browser)
    await desk.begin('reply')
    await desk.ownLine.click()
    return desk.page
  },
}

function ofHelpdesk(name: string, desk: Helpdesk): TypedPage {
  return {
    name,
    async prepare(browser) {
      await serveDesk(browser.context, desk)
      const { page } = await OpenHelpdesk.open(browser, desk)
      if (hasCoach(browser)) await switchOn(browser, page)
      await page.close()
    },
    async open(browser) {
      const { page, editable } = await OpenHelpdesk.open(browser, desk)
      await editable.click()
      return page
    },
  }
}

/** A ticket for each tracker, which all its runs answer anew and never send. */
const tickets = new WeakMap<RequestTracker, Promise<number>>()

function ticketOf(tracker: RequestTracker): Promise<number> {
  const ticket = tickets.get(tracker) ?? tracker.receive(angryCustomer)
  tickets.set(tracker, ticket)
  return ticket
}

function requestTracker(editor: EditorKind): TypedPage {
  return {
    name: `Request Tracker, ${editor} text`,
    needsRequestTracker: editor,
    async prepare(browser, tracker) {
      // Both kinds of editor are served by one host: granted for the first, it is for the second too.
      if (!hasCoach(browser) || (await mayRunOn(browser, tracker!.url))) return
      const { page } = await coachedDesk(browser, tracker!)
      await page.close()
    },
    async open(browser, tracker) {
      const desk = await deskAgain(browser, tracker!)
      await desk.logIn()
      const ticket = await ticketOf(tracker!)
      if (editor === 'rich') {
        await desk.open(ticket, 'reply')
        await desk.paragraphs.first().click()
      } else {
        await desk.openPlain(ticket)
        // The quoted message fills the field: the answer goes above it.
        await desk.page.keyboard.press('Control+Home')
      }
      return desk.page
    },
  }
}

export const typedPages: readonly TypedPage[] = [
  requestTracker('rich'),
  requestTracker('plain'),
  zendesk,
  gmail,
  ofHelpdesk('Chatwoot’s page (ProseMirror)', chatwoot),
]
