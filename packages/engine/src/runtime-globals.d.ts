/**
 * What the engine takes from the runtime without asking: pure functions of the web platform, the same in Node, browsers and
 * workers. Time, chance and the network are not among them; they are ports.
 */

declare function atob(base64: string): string
declare function btoa(binary: string): string

/** Writes UTF-8. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}

/** Reads UTF-8; with `fatal`, throws for anything else. */
declare class TextDecoder {
  constructor(label?: 'utf-8', options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}
