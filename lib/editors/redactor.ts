import { domEditor } from './dom-editor'

/** Redactor (osTicket, and Help Scout of old): the browser's own editing. */
export const redactor = domEditor('redactor', '.redactor-in, .redactor-editor, .redactor_editor', () => ({}))
