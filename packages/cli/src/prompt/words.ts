/** The words of a line. Single and double quotes and backslashes work as in a shell; nothing is expanded. */
export const splitWords = (line: string): string[] =>
  [...line.matchAll(/(?:'[^']*'?|"(?:\\.|[^"\\])*"?|\\.|[^\s'"\\])+/g)].map(([word]) =>
    word.replaceAll(
      /'([^']*)'?|"((?:\\.|[^"\\])*)"?|\\(.)/g,
      (_, single: string | undefined, double: string | undefined, escaped: string | undefined) =>
        single ?? double?.replaceAll(/\\(["\\])/g, '$1') ?? escaped ?? '',
    ),
  )

/** Quotes a word for a shell if necessary. */
export const quoteWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
