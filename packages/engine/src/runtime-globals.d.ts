/**
 * Globals of the runtime that the engine uses directly: pure functions of both Node and workers (with `nodejs_compat`).
 * Time, randomness and the network are ports instead.
 */

/** Encodes bytes as base64 and hex, and decodes base64: https://nodejs.org/api/buffer.html */
interface Buffer extends Uint8Array {
  toString(encoding: 'base64' | 'base64url' | 'hex'): string
}

declare const Buffer: {
  from(bytes: ArrayBufferLike, byteOffset: number, length: number): Buffer
  from(text: string, encoding: 'base64' | 'base64url'): Buffer
}

/** Encodes UTF-8. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}

/** Decodes UTF-8; with `fatal`, throws for invalid bytes. */
declare class TextDecoder {
  constructor(label?: 'utf-8', options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}

/** Parses URLs, for domain names mapped by IDNA (https://url.spec.whatwg.org/#concept-domain-to-ascii) and for origins. */
declare class URL {
  constructor(url: string)
  static canParse(url: string): boolean
  readonly hostname: string
  readonly origin: string
  readonly protocol: string
}
