/** What the hands post into the panel's frame, together with one MessagePort. */
interface Handover {
  readonly replyCoach: 'port'
  readonly nonce: string
}

function isHandover(data: unknown): data is Handover {
  const handover = data as Partial<Handover> | null
  return handover?.replyCoach === 'port' && typeof handover.nonce === 'string'
}

/** A nonce no page can guess: announced to the keeper first, then shown to the panel. */
export function newNonce(): string {
  // Not randomUUID: a helpdesk served over plain http has none.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Hands one end of a new channel to the panel's frame and returns the other. `panelOrigin` makes sure that nobody but
 * our own page receives it, even when the frame was navigated elsewhere in the meantime: it is the origin of
 * `runtime.getURL('/')`. (In Chrome the panel's address has another one, made up anew for each browser session, which
 * leads to the page but is not where the page then lives.)
 */
export function handOverPort(frame: Window, panelOrigin: string, nonce: string): MessagePort {
  const { port1, port2 } = new MessageChannel()
  frame.postMessage({ replyCoach: 'port', nonce } satisfies Handover, panelOrigin, [port2])
  return port1
}

/**
 * Waits in the panel for the port, and tells the origin of the page that it came from, which no referrer policy hides.
 * The page around us can post to this window too, so a port counts only when the keeper confirms that the hands in this
 * very tab announced its nonce (`isAnnounced`).
 */
export function acceptPort(
  panel: Window,
  isAnnounced: (nonce: string) => Promise<boolean>,
  signal: AbortSignal,
): Promise<{ readonly port: MessagePort; readonly site: string }> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    panel.addEventListener(
      'message',
      async event => {
        const [port] = event.ports
        if (!port || !isHandover(event.data)) return
        if (await isAnnounced(event.data.nonce).catch(() => false)) resolve({ port, site: event.origin })
        else port.close()
      },
      { signal },
    )
  })
}
