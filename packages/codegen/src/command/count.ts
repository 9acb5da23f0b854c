/** A number of things in words: `1 file`, `2 files`. */
export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
