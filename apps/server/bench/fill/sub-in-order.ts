/**
 * A sub for the user at a place of so many: a random UUID except for its first 48 bits, which encode the position. Subs drawn at random
 * and then sorted would look the same; and users who come in the order of their subs are put at the end of each index, not
 * all over it.
 */
export const subInOrder = (place: number, of: number, uuid: string): string => {
  const digits = Math.floor((place / of) * 2 ** 48)
    .toString(16)
    .padStart(12, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8)}${uuid.slice(13)}`
}
