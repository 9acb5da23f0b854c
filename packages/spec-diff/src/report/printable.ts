/**
 * A text without control characters, line breaks and direction overrides, so that texts of a document cannot change how
 * a terminal or reader shows the text around them.
 */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- the pattern replaces them
  text.replaceAll(/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, (character) =>
    character === '\n' ? '⏎' : '\uFFFD',
  )
