import { decodeFaceToHands } from './decode-face-to-hands'
import { decodeHandsToFace } from './decode-hands-to-face'
import type { FaceToHands, HandsToFace } from './protocol'

/** One end of the link: what it can say, until its signal is aborted. */
export interface Link<Outgoing> {
  send(message: Outgoing): void
}

function openLink<Incoming, Outgoing>(
  port: MessagePort,
  decode: (message: unknown) => Incoming | null,
  onMessage: (message: Incoming) => void,
  signal: AbortSignal,
): Link<Outgoing> {
  port.addEventListener(
    'message',
    event => {
      const message = decode(event.data)
      if (message !== null) onMessage(message)
    },
    { signal },
  )
  port.start()
  signal.addEventListener('abort', () => port.close(), { once: true })
  return {
    send: message => {
      if (!signal.aborted) port.postMessage(message)
    },
  }
}

/** The hands' end. `onMessage` sees only messages that decoded. */
export function openHandsLink(
  port: MessagePort,
  onMessage: (message: FaceToHands) => void,
  signal: AbortSignal,
): Link<HandsToFace> {
  return openLink(port, decodeFaceToHands, onMessage, signal)
}

/** The face's end. `onMessage` sees only messages that decoded. */
export function openFaceLink(
  port: MessagePort,
  onMessage: (message: HandsToFace) => void,
  signal: AbortSignal,
): Link<FaceToHands> {
  return openLink(port, decodeHandsToFace, onMessage, signal)
}
