import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/** A message a person can act on; the command line prints it without a stack. */
export class Plain extends Error {}

/** Notices go to standard error, so that standard output can hold results only. */
export function notice(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * Runs a program and resolves to { code, text }. `show` passes its output through as it comes; otherwise it is
 * kept in `text` and the caller decides (wxt draws a spinner even without a terminal).
 */
export function run(command, args, { show = true, env = {}, input = 'ignore', cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? [input, 'inherit', 'inherit'] : [input, 'pipe', 'pipe'],
    })
    let text = ''
    const keep = chunk => {
      text += chunk
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), text }))
  })
}

/** Runs an installed tool with the Node in use. */
export function runTool(script, args, options) {
  return run(process.execPath, [script, ...args], options)
}

/** Runs a step silently; on failure prints what it said and throws. */
export async function quietly(what, command, args, options = {}) {
  const { code, text } = await run(command, args, { ...options, show: false })
  if (code === 0) return text
  process.stderr.write(text)
  throw new Plain(`${what} failed (exit status ${code}); what it said is above.`)
}
