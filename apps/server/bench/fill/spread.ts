/** So many numbers from 0 up to `below`, itself left out, equally far from each other: all of them where there are no more. */
export const spread = (count: number, below: number): readonly number[] =>
  Array.from({ length: Math.min(count, below) }, (_, index) => Math.floor((index * below) / Math.min(count, below)))
