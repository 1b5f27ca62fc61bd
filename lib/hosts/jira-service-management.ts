import { hintedHost } from './hinted-host'

/**
 * Jira Service Management. Replies and internal notes are written in one editor and saved by one button, so a reply is
 * one only where the page says outright that it was chosen. The editor of the request's description is none of them.
 */
export const jiraServiceManagement = hintedHost({
  id: 'jira-service-management',
  grade: 'C',
  checkedOn: '2026-11-21',
  isHere: ({ pathname }) => /^\/(?:browse\/|jira\/servicedesk\/)/.test(pathname),
  neverReply: [
    '[data-testid="issue.views.field.rich-text.editor-container"]',
    '[data-test-id="issue.views.field.rich-text.editor-container"]',
  ].join(),
  sendsAsChosen: /^save$/i,
  ticketIdIn: ({ pathname }) => /\/([A-Z][A-Z\d_]*-\d+)(?:\/|$)/.exec(pathname)?.[1] ?? null,
})
