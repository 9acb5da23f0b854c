/**
 * A text without control characters, line breaks and direction overrides, so that what a document says cannot change
 * what a terminal or a reader shows around it.
 */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- they are what is replaced
  text.replaceAll(/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, (character) =>
    character === '\n' ? '⏎' : '\uFFFD',
  )
