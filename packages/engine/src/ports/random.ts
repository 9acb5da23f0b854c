/** Source of randomness, injected for tests. Must be cryptographically secure. */
export interface Random {
  uuid(): string
  /** A text of `length` characters, uniformly distributed over `alphabet`. */
  text(length: number, alphabet: string): string
  bytes(count: number): Uint8Array
}
