/** Up to `count` evenly spaced integers from 0 to `below`, exclusive. */
export const spread = (count: number, below: number): readonly number[] =>
  Array.from({ length: Math.min(count, below) }, (_, index) => Math.floor((index * below) / Math.min(count, below)))
