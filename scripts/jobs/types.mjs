import { tools } from '../paths.mjs'
import { notice, runTool } from '../run.mjs'
import { prepare } from '../setup/packages.mjs'

/** The whole project, then the brain again without the browser's types, so that a stray `document` is an error. */
export default async function types() {
  await prepare()
  const whole = await runTool(tools.tsc, ['--noEmit', '-p', '.'])
  const brain = await runTool(tools.tsc, ['--noEmit', '-p', 'tsconfig.brain.json'])
  if (whole.code === 0 && brain.code === 0) notice('Types: no error')
  return whole.code || brain.code
}
