/** What helpdesks are called, by the ids of lib/hosts. Proper names: the same in every language. */
const names: Readonly<Record<string, string>> = {
  chatra: 'Chatra',
  chatwoot: 'Chatwoot',
  crisp: 'Crisp',
  'frappe-helpdesk': 'Frappe Helpdesk',
  freescout: 'FreeScout',
  freshdesk: 'Freshdesk',
  front: 'Front',
  gmail: 'Gmail',
  gorgias: 'Gorgias',
  'help-scout': 'Help Scout',
  helpshift: 'Helpshift',
  hubspot: 'HubSpot',
  intercom: 'Intercom',
  'jira-service-management': 'Jira Service Management',
  kustomer: 'Kustomer',
  livechat: 'LiveChat',
  osticket: 'osTicket',
  outlook: 'Outlook',
  peppermint: 'Peppermint',
  reamaze: 'Re:amaze',
  'request-tracker': 'Request Tracker',
  salesforce: 'Salesforce Service',
  tidio: 'Tidio',
  uvdesk: 'UVdesk',
  zammad: 'Zammad',
  zendesk: 'Zendesk',
  'zoho-desk': 'Zoho Desk',
}

/** The helpdesk's name; null where no adapter knows the page. */
export function productName(host: string): string | null {
  return Object.hasOwn(names, host) ? names[host]! : null
}
