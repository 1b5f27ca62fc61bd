import { fromBase64Url, toBase64Url } from './base64url'

/** A lead's key in use: the public half stands in every pack they share, the private half cannot be read out of it. */
export interface SigningKey {
  /** 32 bytes, base64url: what agents' browsers pin. */
  readonly publicKey: string
  /** 64 bytes, base64url, over the text. */
  sign(text: string): Promise<string>
}

/** What an older key says of the one that follows it: its public half, and its signature over the newer one. */
export interface Vouch {
  readonly key: string
  readonly sig: string
}

const algorithm = 'Ed25519'
const backupPrefix = 'coachkey1:'
const shortestPassword = 10
/** OWASP's figure for PBKDF2 with SHA-256 (2023): about half a second, once. */
const iterations = 600_000
const saltBytes = 16
const nonceBytes = 12

/** What stops a password from being used, as a sentence; null when it will do. */
export function passwordProblem(password: string): string | null {
  return password.length < shortestPassword
    ? `Take at least ${shortestPassword} letters: whoever has this file and the password can sign packs as you.`
    : null
}

export interface MadeKey {
  readonly key: SigningKey
  /** The key under its password: what is kept, here and wherever the lead puts it. Without it a lost laptop strands the pack. */
  readonly backup: string
}

/**
 * Makes a new key, locked by a password. Its private half is read out once, to be locked, and never again.
 * Throws a RangeError with a sentence where the password will not do, and another error where the browser knows no
 * Ed25519 (Chrome before 137).
 */
export async function makeSigningKey(password: string): Promise<MadeKey> {
  const problem = passwordProblem(password)
  if (problem) throw new RangeError(problem)
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const name = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)))
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey))
  const backup = await locked(name, secret, password)
  return { key: await signingKey(name, secret), backup }
}

export type OpenedKey =
  | { readonly key: SigningKey; readonly vouch: Vouch | null; readonly problem: null }
  | { readonly key: null; readonly problem: string }

/** A key from its backup, or a sentence that says why not. Never throws. */
export async function openKeyBackup(backup: string, password: string): Promise<OpenedKey> {
  const parts = partsOf(backup)
  if (!parts) return { key: null, problem: `This is not the backup of a key. It begins with "${backupPrefix}".` }
  const { publicKey, bytes, vouch } = parts
  try {
    const salt = bytes.slice(0, saltBytes)
    const iv = bytes.slice(saltBytes, saltBytes + nonceBytes)
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(publicKey) },
      await lockOf(password, salt),
      bytes.slice(saltBytes + nonceBytes),
    )
    return { key: await signingKey(publicKey, new Uint8Array(opened)), vouch, problem: null }
  } catch {
    return { key: null, problem: 'The password does not open this backup, or the backup was altered.' }
  }
}

/** The public half that stands in a backup, to be read without its password; null when it is none. */
export function publicKeyIn(backup: string): string | null {
  return partsOf(backup)?.publicKey ?? null
}

/** A backup with what an older key says of this one, so that neither is lost without the other. */
export function withVouch(backup: string, { key, sig }: Vouch): string {
  const [prefixed = '', packed = ''] = backup.split('.')
  return [prefixed, packed, key, sig].join('.')
}

/** The key that vouched for the one in a backup; null when it is the lead's first. */
export function vouchIn(backup: string): Vouch | null {
  return partsOf(backup)?.vouch ?? null
}

interface BackupParts {
  readonly publicKey: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly vouch: Vouch | null
}

function partsOf(backup: string): BackupParts | null {
  const signs = backup.replaceAll(/\s+/g, '')
  if (!signs.startsWith(backupPrefix)) return null
  const [publicKey = '', packed = '', key, sig] = signs.slice(backupPrefix.length).split('.')
  const bytes = fromBase64Url(packed)
  if (!bytes || bytes.length <= saltBytes + nonceBytes || fromBase64Url(publicKey)?.length !== 32) return null
  return { publicKey, bytes, vouch: key && sig ? { key, sig } : null }
}

async function locked(publicKey: string, secret: Uint8Array<ArrayBuffer>, password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes))
  // The public half is bound in, so that nobody can put another one beside the locked half.
  const additionalData = new TextEncoder().encode(publicKey)
  const lock = await lockOf(password, salt)
  const bytes = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, lock, secret))
  return `${backupPrefix}${publicKey}.${toBase64Url(Uint8Array.from([...salt, ...iv, ...bytes]))}`
}

/** A key that signs and cannot be read out again. */
async function signingKey(publicKey: string, secret: Uint8Array<ArrayBuffer>): Promise<SigningKey> {
  const privateKey = await crypto.subtle.importKey('pkcs8', secret, algorithm, false, ['sign'])
  return {
    publicKey,
    async sign(text) {
      const signature = await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(text))
      return toBase64Url(new Uint8Array(signature))
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

/** RFC 8032 §7.1, test 1: any key will do to learn whether keys of this kind are known at all. */
const knownKey = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'

/** Whether this browser can check signatures: Chrome and Edge from 137, Firefox from 129. */
export async function canCheckSignatures(): Promise<boolean> {
  try {
    await crypto.subtle.importKey('raw', fromBase64Url(knownKey)!, algorithm, true, ['verify'])
    return true
  } catch {
    return false
  }
}

/**
 * A public key as a number to read out to somebody: "3f2a 91c0 77de 04b1 c2a9". Eighty bits of its SHA-256: to find
 * another key of the same number is beyond anybody.
 */
export async function numberOfKey(publicKey: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(publicKey)))
  const figures = [...digest.slice(0, 10)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return figures.replaceAll(/(.{4})(?=.)/g, '$1 ')
}
