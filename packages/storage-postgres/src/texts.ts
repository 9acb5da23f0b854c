/**
 * PostgreSQL holds every character in a text but NUL. So two characters are written as two each, in a way that keeps the
 * order of texts by code point, and which text another begins with: NUL as U+0001 U+0001, and U+0001 as U+0001 U+0002.
 */
export const encodeText = (text: string): string =>
  needsEncoding.test(text) ? text.replaceAll('\u0001', '\u0001\u0002').replaceAll('\u0000', '\u0001\u0001') : text

/** Undoes `encodeText`. */
export const decodeText = (text: string): string =>
  text.includes('\u0001') ? text.replaceAll(encoded, (_, second) => (second === '\u0001' ? '\u0000' : '\u0001')) : text

/* oxlint-disable no-control-regex -- these are the two characters in question. */
const needsEncoding = /[\u0000\u0001]/
const encoded = /\u0001([\u0001\u0002])/g
