import { parse } from 'yaml'

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value without the members that another lacks. */
const prune = (value: unknown, other: unknown, isRandom: boolean): unknown => {
  if (Array.isArray(value) && Array.isArray(other)) {
    return value.map((item, index) => prune(item, other[index], isRandom))
  }
  if (isTree(value) && isTree(other)) {
    const known = Object.entries(value).filter(([name]) => Object.hasOwn(other, name))
    return Object.fromEntries(known.map(([name, member]) => [name, prune(member, other[name], isRandom)]))
  }
  // A value of an enum may be any of its values.
  return isRandom && typeof value === 'string' && typeof other === 'string' && value !== '' ? other : value
}

/** Whether two skeletons are the same, in the same order, except for members that only the second one has. */
export const withoutNewer = (kind: string, theirs: string, ours: string, isRandom: boolean): boolean => {
  if (theirs === '') return kind === 'output' && Object.keys(JSON.parse(ours) as object).length > 0
  const read = (text: string): unknown =>
    kind === 'yaml-input' ? (parse(text, { customTags: ['binary'] }) as unknown) : (JSON.parse(text) as unknown)
  const known = read(theirs)
  return JSON.stringify(prune(read(ours), known, isRandom)) === JSON.stringify(known)
}
