/** A lead's own key, as it is told. */
export interface OwnSignature {
  /** The public half, as agents' browsers pin it. */
  readonly key: string
  /** The key as a number to read out. */
  readonly number: string
  readonly since: string
  /** Whether its password was given since the page was opened: then it signs. */
  readonly isOpen: boolean
  /** Whether an older key vouches for it. */
  readonly tookOver: boolean
}

/** What signing asks of the world around it. Each answer is null when done, or a sentence that says why not. */
export interface SigningClient {
  make(password: string): Promise<string | null>
  open(password: string): Promise<string | null>
  restore(backup: string, password: string): Promise<string | null>
  /** Makes a new key that the open one vouches for. */
  handOver(password: string): Promise<string | null>
  forget(): Promise<void>
  /** Hands the locked key over as a file. */
  saveBackup(): Promise<void>
  saveSigned(pack: string): Promise<string | null>
  copySigned(pack: string): Promise<string | null>
}
