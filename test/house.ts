/**
 * Who may import whom, folder by folder, from the brain to the face. `imports` may be used at run time, `types` only
 * as types, `packages` are libraries. The names of the field (lib/checks/vocabulary) are everybody's.
 */
export interface Room {
  readonly imports: readonly string[]
  readonly types: readonly string[]
  readonly packages: readonly string[]
  /** Named in the failure, because somebody will be tempted. */
  readonly never: string
}

export const everybodys = ['lib/checks/vocabulary', 'lib/hosts/addresses']

const react = ['react', 'react-dom']

export const house: Readonly<Record<string, Room>> = {
  'lib/text': { imports: [], types: [], packages: [], never: 'anything else' },
  'lib/language': {
    imports: ['lib/text'],
    types: [],
    packages: ['compromise'],
    never: 'the page',
  },
  'lib/customer': {
    imports: ['lib/text', 'lib/language'],
    types: [],
    packages: ['vader-sentiment'],
    never: 'rules, packs, the page',
  },
  'lib/checks': {
    imports: ['lib/text', 'lib/language'],
    types: ['lib/customer', 'lib/rewrite'],
    packages: ['valibot'],
    never: 'rules, packs, the page',
  },
  'lib/rewrite': {
    imports: ['lib/text', 'lib/language'],
    types: ['lib/customer', 'lib/checks'],
    packages: [],
    never: 'rules, packs, the page',
  },
  'lib/packs': {
    imports: ['lib/checks', 'lib/text'],
    types: ['lib/analysis'],
    packages: ['valibot', '@valibot/to-json-schema'],
    never: 'the page, the browser; an analyse is handed to it',
  },
  'lib/rules': { imports: [], types: ['lib/packs'], packages: [], never: 'functions: rules are data' },
  'lib/analysis': {
    imports: ['lib/text', 'lib/language', 'lib/customer', 'lib/checks', 'lib/rewrite', 'lib/packs', 'lib/rules'],
    types: [],
    packages: [],
    never: 'the session, the page',
  },
  'lib/session': {
    imports: [],
    types: ['lib/analysis', 'lib/text', 'lib/customer', 'lib/rewrite', 'lib/engine', 'lib/link'],
    packages: ['zustand'],
    never: 'the page, the browser, React; an analyse is handed to it',
  },
  'lib/training': {
    imports: ['lib/checks', 'lib/text', 'lib/packs'],
    types: ['lib/analysis', 'lib/session', 'lib/link'],
    packages: ['valibot', 'zustand'],
    never: 'the page, the browser, React',
  },
  'lib/engine': {
    imports: ['lib/analysis', 'lib/packs'],
    types: [],
    packages: [],
    never: 'the document, React',
  },
  'lib/link': {
    imports: [],
    types: ['lib/analysis', 'lib/hosts', 'lib/editors'],
    packages: ['valibot'],
    never: 'everything else',
  },
  'lib/editors': { imports: [], types: ['lib/text'], packages: [], never: 'rules, hosts, the session' },
  'lib/hosts': {
    imports: ['lib/editors'],
    types: ['lib/link', 'lib/analysis', 'lib/text'],
    packages: [],
    never: 'the analysis at run time, the session, the browser',
  },
  'lib/hands': {
    imports: ['lib/editors', 'lib/hosts', 'lib/link'],
    types: ['lib/analysis', 'lib/text'],
    packages: [],
    never: 'the analysis at run time, the browser, the session, React',
  },
  'lib/browser': {
    imports: ['lib/packs'],
    types: ['lib/session', 'lib/link', 'lib/training'],
    packages: ['wxt/utils/storage', '@wxt-dev/browser', 'webextension-polyfill'],
    never: 'components',
  },
  'lib/in-page': {
    imports: ['lib/hands', 'lib/hosts', 'lib/browser'],
    types: [],
    packages: [],
    never: 'the session, the analysis, React',
  },
  'lib/strings': { imports: [], types: [], packages: ['#i18n', '@wxt-dev/i18n'], never: 'everything else' },
  'components/ui': {
    imports: [],
    types: [],
    packages: [...react, '@base-ui/react', 'lucide-react'],
    never: 'lib: words come as props',
  },
  components: {
    imports: ['components', 'lib/session', 'lib/training', 'lib/packs', 'lib/strings'],
    types: ['lib/analysis', 'lib/checks', 'lib/text', 'lib/link'],
    packages: [...react, '@base-ui/react', 'lucide-react', 'zustand'],
    never: 'hosts, editors, the browser; clients come as props from the entrypoint',
  },
}
