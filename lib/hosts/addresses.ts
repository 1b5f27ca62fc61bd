/**
 * Where the products stand that their makers run, by the ids of hosts: names of hosts, "*." for any name before the dot.
 * A product on a company's own server has none here, and is known by its page.
 */
const namesOf = {
  chatra: ['app.chatra.io'],
  chatwoot: ['app.chatwoot.com'],
  crisp: ['app.crisp.chat'],
  freshdesk: ['*.freshdesk.com'],
  front: ['app.frontapp.com'],
  gmail: ['mail.google.com'],
  gorgias: ['*.gorgias.com'],
  'help-scout': ['secure.helpscout.net'],
  helpshift: ['*.helpshift.com'],
  hubspot: ['*.hubspot.com'],
  intercom: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  'jira-service-management': ['*.atlassian.net'],
  kustomer: ['*.kustomerapp.com'],
  livechat: ['my.livechatinc.com', 'app.helpdesk.com', 'www.text.com'],
  outlook: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  reamaze: ['*.reamaze.com'],
  salesforce: ['*.lightning.force.com', '*.my.salesforce.com'],
  tidio: ['www.tidio.com'],
  zendesk: ['*.zendesk.com'],
  'zoho-desk': ['com', 'eu', 'in', 'com.au', 'jp', 'sa', 'ca', 'cn'].map(domain => `desk.zoho.${domain}`),
} as const satisfies Readonly<Record<string, readonly string[]>>

export type HostedId = keyof typeof namesOf

/** Whether a page is one of this product's own, by its address alone. */
export function isAt(product: HostedId, location: Pick<Location, 'hostname'> | null): boolean {
  return location !== null && namesOf[product].some(name => isUnder(location.hostname, name))
}

/** The names of all products that their makers run. */
export const makersNames: readonly string[] = Object.values(namesOf).flat()

/** Whether a host is one of those meant by a name: "acme.zendesk.com" by "*.zendesk.com", and any by "*". */
export function isUnder(hostname: string, name: string): boolean {
  return name === '*' || (name.startsWith('*.') ? hostname.endsWith(name.slice(1)) : hostname === name)
}
