/**
 * Globals of the runtime that the engine uses directly: pure functions of both Node and workers (with `nodejs_compat`).
 * Time, randomness and the network are not among them; they are ports.
 */

/** Bytes that can be written as base64 and hex, and read as base64: https://nodejs.org/api/buffer.html */
interface Buffer extends Uint8Array {
  toString(encoding: 'base64' | 'base64url' | 'hex'): string
}

declare const Buffer: {
  from(bytes: ArrayBufferLike, byteOffset: number, length: number): Buffer
  from(text: string, encoding: 'base64' | 'base64url'): Buffer
}

/** Writes UTF-8. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}

/** Reads UTF-8; with `fatal`, throws for anything else. */
declare class TextDecoder {
  constructor(label?: 'utf-8', options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}

/** Parses URLs: domain names that IDNA maps (https://url.spec.whatwg.org/#concept-domain-to-ascii), and origins. */
declare class URL {
  constructor(url: string)
  static canParse(url: string): boolean
  readonly hostname: string
  readonly origin: string
  readonly protocol: string
}
