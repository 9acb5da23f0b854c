/** Up to `count` numbers from 0 to `below`, exclusive, equally far from each other. */
export const spread = (count: number, below: number): readonly number[] =>
  Array.from({ length: Math.min(count, below) }, (_, index) => Math.floor((index * below) / Math.min(count, below)))
