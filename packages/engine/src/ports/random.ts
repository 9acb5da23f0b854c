/** Chance, so that a test can count it. All of it is fit for secrets. */
export interface Random {
  uuid(): string
  /** A text of `length` characters drawn evenly from `alphabet`. */
  text(length: number, alphabet: string): string
  bytes(count: number): Uint8Array
}
