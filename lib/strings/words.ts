import { i18n } from '#i18n'

/**
 * The words of the interface, by key: `words('panel.title')`. Keys, plurals and `{named}` parts are checked against
 * assets/locales/en.yml by the compiler.
 */
export const words = i18n.t
