/** The words of a line. Single and double quotes and backslashes work as in a shell; nothing is expanded. */
export const splitWords = (line: string): string[] =>
  [...line.matchAll(/(?:'[^']*'?|"(?:\\.|[^"\\])*"?|\\.|[^\s'"\\])+/g)].map(([word]) =>
    word.replaceAll(
      /'([^']*)'?|"((?:\\.|[^"\\])*)"?|\\(.)/g,
      (_, single: string | undefined, double: string | undefined, escaped: string | undefined) =>
        single ?? double?.replaceAll(/\\(["\\])/g, '$1') ?? escaped ?? '',
    ),
  )

/** A word as it is written on a command line. */
export const quoteWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
