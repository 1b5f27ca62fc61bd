import { type Helpdesk, helpdesk } from './helpdesk'

interface HintedDesk {
  readonly product: string
  readonly url: string
  readonly editable: string
}

function desk({ product, url, editable }: HintedDesk): Helpdesk {
  return helpdesk({
    name: product,
    product,
    folder: 'hinted-desks',
    url,
    editable,
    send: '#send',
    openReply: [],
    toNote: ['[data-note]'],
    toReply: ['[role="tab"]:not([data-note])'],
    sendKeys: [],
    second: { address: url.replace('501', '502') },
  })
}

/** The products that are read by general rules with what was seen of their pages, each with a page of ours. */
export const hintedDesks: readonly Helpdesk[] = [
  desk({ product: 'Front', url: 'https://app.frontapp.com/open/cnv_501', editable: '#box' }),
  desk({
    product: 'HubSpot',
    url: 'https://app.hubspot.com/help-desk/1/view/2/ticket/501/thread/3',
    editable: '#box .ProseMirror',
  }),
  desk({
    product: 'Gorgias',
    url: 'https://acme.gorgias.com/app/ticket/501',
    editable: '.public-DraftEditor-content',
  }),
  desk({
    product: 'Salesforce Service',
    url: 'https://acme.lightning.force.com/lightning/r/Case/500000000000501AAA/view',
    editable: '#box textarea',
  }),
  desk({
    product: 'Zoho Desk',
    url: 'https://desk.zoho.eu/agent/acme/support/tickets/details/501',
    editable: '#box iframe >> body',
  }),
  desk({
    product: 'Jira Service Management',
    url: 'https://acme.atlassian.net/browse/HELP-501',
    editable: '#ak-editor-textarea',
  }),
  desk({
    product: 'Tidio',
    url: 'https://www.tidio.com/panel/inbox/conversations/unassigned/501',
    editable: '#box textarea',
  }),
  desk({ product: 'Helpshift', url: 'https://acme.helpshift.com/admin/issue/501/', editable: '#box textarea' }),
]
