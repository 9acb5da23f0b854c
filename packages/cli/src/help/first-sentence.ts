/** The first sentence of a description. */
export const firstSentence = (text: string): string =>
  /^.*?[.!?](?=\s+[A-Z]|\s*$)/s.exec(text.trim())?.[0].replaceAll(/\s+/g, ' ') ?? text.trim().replaceAll(/\s+/g, ' ')
