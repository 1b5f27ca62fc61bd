import { parseArgs } from 'node:util'
import { tools } from '../paths.mjs'
import { Plain, runTool } from '../run.mjs'
import { browserEnvironment, config } from './e2e.mjs'

const usage = `Usage: npm run editors [-- options]

Asks every editor of test/pages/editors for every behaviour, in each browser that is there.

  --write         write what was found into docs/editors.md
  --drafts N      made-up drafts to change in each editor (24)
  --seed N        the number the first of them is made from (1)
  --only WORDS    only editors whose name holds these words
  --browser NAME  only chromium, or only firefox
`

const options = {
  write: { type: 'boolean', default: false },
  drafts: { type: 'string', default: '24' },
  seed: { type: 'string', default: '1' },
  only: { type: 'string' },
  browser: { type: 'string' },
  help: { type: 'boolean', default: false },
}

function optionsIn(words) {
  try {
    return parseArgs({ args: words, options }).values
  } catch (error) {
    throw new Plain(`${error.message}\n\n${usage}`)
  }
}

function wholeNumber(name, text) {
  if (!/^\d{1,7}$/.test(text)) throw new Plain(`--${name} takes a whole number, not "${text}".`)
  return text
}

export default async function editors(words) {
  const { write, drafts, seed, only, browser, help } = optionsIn(words)
  if (help) {
    process.stdout.write(usage)
    return 0
  }
  const env = {
    ...(await browserEnvironment()),
    RANDOM_DRAFTS: wholeNumber('drafts', drafts),
    RANDOM_SEED: wholeNumber('seed', seed),
    ...(Number(drafts) > Number(options.drafts.default) ? { FIREFOX_FRAME_RATE: '250' } : {}),
    ...(write ? { WRITE_EDITORS_TABLE: '1' } : {}),
  }
  const which = [...(only ? ['-g', only] : []), '--project', ...(browser ? [browser] : ['chromium', 'firefox'])]
  // A test for each editor, whose time grows with the drafts it is given.
  const timeout = String(180_000 + Number(drafts) * 3000)
  const spec = 'in-each-browser/editors.spec.ts'
  return (await runTool(tools.playwright, ['test', '-c', config, spec, ...which, '--timeout', timeout], { env })).code
}
