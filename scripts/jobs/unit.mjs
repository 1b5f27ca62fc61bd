import { tools } from '../paths.mjs'
import { runTool } from '../run.mjs'

export default async function unit(words) {
  return (await runTool(tools.vitest, ['run', ...words])).code
}
