import { fromBase64Url, toBase64Url } from './base64url'

/** A lead's key: the public half stands in every pack they share, the private half never leaves their browser unlocked. */
export interface SigningKey {
  /** 32 bytes, base64url: what agents' browsers pin. */
  readonly publicKey: string
  /** 64 bytes, base64url, over the text. */
  sign(text: string): Promise<string>
  /** The key under a password, to keep somewhere safe: without it a lost laptop strands the pack. */
  backup(password: string): Promise<string>
}

const algorithm = 'Ed25519'
const backupPrefix = 'coachkey1:'
const shortestPassword = 10
/** OWASP's figure for PBKDF2 with SHA-256 (2023): about half a second, once. */
const iterations = 600_000
const saltBytes = 16
const nonceBytes = 12

/** Makes a new key. */
export async function createSigningKey(): Promise<SigningKey> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))
  return signingKey(toBase64Url(raw), privateKey)
}

/** What stops a password from being used, as a sentence; null when it will do. */
export function passwordProblem(password: string): string | null {
  return password.length < shortestPassword
    ? `Take at least ${shortestPassword} letters: whoever has this file and the password can sign packs as you.`
    : null
}

export type OpenedKey =
  | { readonly key: SigningKey; readonly problem: null }
  | { readonly key: null; readonly problem: string }

/** A key from its backup, or a sentence that says why not. Never throws. */
export async function openKeyBackup(backup: string, password: string): Promise<OpenedKey> {
  const [publicKey = '', packed = ''] = backup.replaceAll(/\s+/g, '').slice(backupPrefix.length).split('.')
  const bytes = fromBase64Url(packed)
  if (!backup.trimStart().startsWith(backupPrefix) || !bytes || bytes.length <= saltBytes + nonceBytes)
    return { key: null, problem: `This is not the backup of a key. It begins with "${backupPrefix}".` }
  try {
    const salt = bytes.slice(0, saltBytes)
    const iv = bytes.slice(saltBytes, saltBytes + nonceBytes)
    const lock = await lockOf(password, salt)
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(publicKey) },
      lock,
      bytes.slice(saltBytes + nonceBytes),
    )
    const privateKey = await crypto.subtle.importKey('pkcs8', new Uint8Array(opened), algorithm, true, ['sign'])
    return { key: signingKey(publicKey, privateKey), problem: null }
  } catch {
    return { key: null, problem: 'The password does not open this backup, or the backup was altered.' }
  }
}

function signingKey(publicKey: string, privateKey: CryptoKey): SigningKey {
  return {
    publicKey,
    async sign(text) {
      const signature = await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(text))
      return toBase64Url(new Uint8Array(signature))
    },
    async backup(password) {
      const problem = passwordProblem(password)
      if (problem) throw new RangeError(problem)
      const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
      const iv = crypto.getRandomValues(new Uint8Array(nonceBytes))
      const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey))
      // The public half is bound in, so that nobody can put another one beside the locked half.
      const additionalData = new TextEncoder().encode(publicKey)
      const lock = await lockOf(password, salt)
      const locked = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, lock, secret))
      return `${backupPrefix}${publicKey}.${toBase64Url(Uint8Array.from([...salt, ...iv, ...locked]))}`
    },
  }
}

async function lockOf(password: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(password.normalize('NFC'))
  const base = await crypto.subtle.importKey('raw', bytes, { name: 'PBKDF2' }, false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** Whether this public key signed this text; false for anything that is not a key or a signature. */
export async function isSignedBy(publicKey: string, signature: string, text: string): Promise<boolean> {
  const [key, sign] = [fromBase64Url(publicKey), fromBase64Url(signature)]
  if (key?.length !== 32 || sign?.length !== 64) return false
  try {
    const imported = await crypto.subtle.importKey('raw', key, algorithm, true, ['verify'])
    return await crypto.subtle.verify(algorithm, imported, sign, new TextEncoder().encode(text))
  } catch {
    return false
  }
}
