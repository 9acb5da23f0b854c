const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2, inverse: 7 } as const

/** A text style of a terminal. */
export type Style = keyof typeof codes

/** Wraps a text in the escape codes of a style, or returns it unchanged. */
export type Paint = (style: Style, text: string) => string

/** The painter of a terminal with or without colours. */
export const painter =
  (color: boolean): Paint =>
  (style, text) =>
    color && text !== '' ? `\u001B[${codes[style]}m${text}\u001B[0m` : text
