import { makeSigningKey, type SigningKey } from '@/lib/packs/signing-key'

/** A lead's key for a test, under the password that such tests use. */
export async function makeKey(): Promise<SigningKey> {
  return (await makeSigningKey('a long enough password')).key
}
