/** Length of the longest common block of two texts, and its position in each. */
const longestBlock = (a: string, b: string): readonly [size: number, inA: number, inB: number] => {
  let best: readonly [number, number, number] = [0, 0, 0]
  let previous: number[] = []
  for (let i = 0; i < a.length; i++) {
    const lengths: number[] = []
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue
      const size = (previous[j - 1] ?? 0) + 1
      lengths[j] = size
      if (size > best[0]) best = [size, i - size + 1, j - size + 1]
    }
    previous = lengths
  }
  return best
}

/** Number of characters in the blocks that two texts share, in order. */
const shared = (a: string, b: string): number => {
  const [size, inA, inB] = longestBlock(a, b)
  if (size === 0) return 0
  return size + shared(a.slice(0, inA), b.slice(0, inB)) + shared(a.slice(inA + size), b.slice(inB + size))
}

/**
 * At most three names that resemble a text, the most similar first. Their Ratcliff-Obershelp similarity is at least
 * 0.8, as in the AWS CLI (Python's `difflib.get_close_matches`).
 */
export const closeMatches = (text: string, names: readonly string[]): string[] =>
  names
    .map((name) => ({ name, ratio: (2 * shared(name, text)) / (name.length + text.length) }))
    .filter(({ ratio }) => ratio >= 0.8)
    .sort((a, b) => b.ratio - a.ratio || (a.name < b.name ? 1 : -1))
    .slice(0, 3)
    .map(({ name }) => name)
