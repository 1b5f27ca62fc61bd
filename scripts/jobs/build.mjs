import { tools } from '../paths.mjs'
import { notice, Plain, runTool } from '../run.mjs'

/** wxt's own output is kept back: it draws a spinner even where nobody looks. Firefox is built as MV3: MV2 would drop the optional hosts. */
async function buildFor(browser) {
  const { code, text } = await runTool(tools.wxt, ['build', '-b', browser, '--mv3'], { show: false })
  if (code === 0) return notice(`Built .output/${browser}-mv3`)
  process.stderr.write(text)
  throw new Plain(`The build for ${browser} failed; what wxt said is above.`)
}

/** Both browsers, or only those named: `npm run build -- chrome`. */
export default async function build(browsers) {
  for (const browser of browsers.length > 0 ? browsers : ['chrome', 'firefox']) await buildFor(browser)
  return 0
}
