import { front } from './front'
import { gorgias } from './gorgias'
import { helpshift } from './helpshift'
import type { Host } from './host'
import { hubspot } from './hubspot'
import { jiraServiceManagement } from './jira-service-management'
import { salesforce } from './salesforce'
import { tidio } from './tidio'
import { zohoDesk } from './zoho-desk'

/** Products read by general rules, for too little is known of their pages. */
export const hintedHosts: readonly Host[] = [
  front,
  hubspot,
  gorgias,
  salesforce,
  zohoDesk,
  jiraServiceManagement,
  tidio,
  helpshift,
]
