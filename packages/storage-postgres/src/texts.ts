/**
 * Encodes a text for PostgreSQL, which cannot store NUL: NUL becomes U+0001 U+0001, and U+0001 becomes U+0001 U+0002. This
 * keeps the order of texts by code point, and their prefixes.
 */
export const encodeText = (text: string): string =>
  needsEncoding.test(text) ? text.replaceAll('\u0001', '\u0001\u0002').replaceAll('\u0000', '\u0001\u0001') : text

/** Decodes a text encoded by `encodeText`. */
export const decodeText = (text: string): string =>
  text.includes('\u0001') ? text.replaceAll(encoded, (_, second) => (second === '\u0001' ? '\u0000' : '\u0001')) : text

/* oxlint-disable no-control-regex -- These are the two characters that are encoded. */
const needsEncoding = /[\u0000\u0001]/
const encoded = /\u0001([\u0001\u0002])/g
