/** A word of a shell: everything between single quotes is literal. */
export const shellWord = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
