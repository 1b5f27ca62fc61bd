import { pathToFileURL } from 'node:url'
import { bundleForNode } from '../bundle-for-node.mjs'

/** Runs scripts/pack.ts in this process, so that standard input and output are its own. */
export default async function pack(words) {
  const bundle = await bundleForNode('pack')
  process.argv = [process.execPath, bundle, ...words]
  await import(pathToFileURL(bundle).href)
  return process.exitCode ?? 0
}
