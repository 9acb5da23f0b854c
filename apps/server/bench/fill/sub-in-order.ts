/**
 * The sub of the user at a position: a random UUID except for its first 48 bits, which encode the position. Equivalent to sorted
 * random subs. Users in the order of their subs are appended to each index, which is faster than inserting them at random
 * positions.
 */
export const subInOrder = (place: number, of: number, uuid: string): string => {
  const digits = Math.floor((place / of) * 2 ** 48)
    .toString(16)
    .padStart(12, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8)}${uuid.slice(13)}`
}
