import { spawn } from 'node:child_process'

/**
 * Starts a browser and talks to it over its debugging pipe (the only way in that every Chromium-like browser still
 * offers an extension). `send` resolves to the answer, `on` hears events, `closed` resolves when the browser ends.
 */
export function openBrowser(path, args) {
  const browser = spawn(path, ['--remote-debugging-pipe', ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [, , , input, answers] = browser.stdio
  const waiting = new Map()
  const listeners = new Set()
  let lastId = 0

  function receive(message) {
    const asked = waiting.get(message.id)
    if (!asked) {
      for (const listener of listeners) listener(message)
      return
    }
    waiting.delete(message.id)
    if (message.error) asked.reject(new Error(`${asked.method}: ${message.error.message}`))
    else asked.resolve(message.result)
  }

  let rest = ''
  answers.setEncoding('utf8')
  answers.on('data', chunk => {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop()
    for (const part of parts) receive(JSON.parse(part))
  })
  // A browser that ends takes its pipe with it; `closed` tells.
  input.on('error', () => {})

  const closed = new Promise((resolve, reject) => {
    browser.on('error', reject)
    browser.on('close', code => {
      for (const { method, reject: fail } of waiting.values()) fail(new Error(`The browser closed during ${method}.`))
      resolve(code)
    })
  })

  return {
    closed,
    on: listener => listeners.add(listener),
    send(method, params = {}, sessionId = undefined) {
      const id = ++lastId
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      return new Promise((resolve, reject) => waiting.set(id, { method, resolve, reject }))
    },
    async close() {
      await Promise.race([this.send('Browser.close').catch(() => {}), closed])
      await closed
    },
  }
}
