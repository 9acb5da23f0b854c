import type { Excerpt, SourceLine } from './excerpt.ts'
import { diffSequences } from './sequence-diff.ts'
import { markWords, type Part } from './words.ts'

/** One side of a row. */
export interface Cell {
  readonly number?: number
  readonly parts: readonly Part[]
}

/** A row of two documents side by side. */
export interface Row {
  readonly kind: 'context' | 'changed' | 'gap'
  /** Absent where the base has no such line. */
  readonly base?: Cell
  readonly revision?: Cell
}

/** Unchanged lines kept on either side of a changed one. */
const contextLines = 3
const maximumRows = 48

const marked = ({ number }: SourceLine, parts: readonly Part[]): Cell => ({
  ...(number !== undefined && { number }),
  parts,
})

const plain = (line: SourceLine): Cell => marked(line, [{ text: line.text, changed: false }])

const contextRow = (base: SourceLine | undefined, revision: SourceLine | undefined): Row => ({
  kind: 'context',
  ...(base && { base: plain(base) }),
  ...(revision && { revision: plain(revision) }),
})

/** Lines side by side, aligned at the end (`before` a value) or at the start (`after` it). */
const sideBySide = (base: readonly SourceLine[], revision: readonly SourceLine[], align: 'start' | 'end'): Row[] => {
  const length = Math.max(base.length, revision.length)
  const at = (lines: readonly SourceLine[], index: number): SourceLine | undefined =>
    lines[align === 'start' ? index : index - (length - lines.length)]
  return Array.from({ length }, (_, index) => contextRow(at(base, index), at(revision, index)))
}

/** The removed and added lines of one hunk, paired in their order. */
const hunkRows = (removed: readonly SourceLine[], added: readonly SourceLine[]): Row[] =>
  Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const [base, revision] = [removed[index], added[index]]
    if (base && revision) {
      const [before, after] = markWords(base.text, revision.text)
      return { kind: 'changed', base: marked(base, before), revision: marked(revision, after) }
    }
    return { kind: 'changed', ...(base && { base: plain(base) }), ...(revision && { revision: plain(revision) }) }
  })

const changedRows = (base: readonly SourceLine[], revision: readonly SourceLine[]): Row[] => {
  const rows: Row[] = []
  let removed: SourceLine[] = []
  let added: SourceLine[] = []
  const flush = (): void => {
    rows.push(...hunkRows(removed, added))
    removed = []
    added = []
  }
  for (const step of diffSequences(base, revision, (a, b) => a.text === b.text)) {
    if (step.kind === 'removed') removed.push(step.old)
    else if (step.kind === 'added') added.push(step.new)
    else {
      flush()
      rows.push(contextRow(step.old, step.new))
    }
  }
  flush()
  return rows
}

/** Keeps changed rows and the context around them; a gap replaces the omitted rows. */
const collapsed = (rows: readonly Row[]): Row[] => {
  const changed = rows.flatMap(({ kind }, index) => (kind === 'changed' ? [index] : []))
  if (changed.length === 0) return rows.slice(0, 2 * contextLines)
  const isNear = (index: number): boolean => changed.some((at) => Math.abs(at - index) <= contextLines)
  return rows.flatMap((row, index): Row[] => {
    if (isNear(index)) return [row]
    return index > 0 && isNear(index - 1) ? [{ kind: 'gap' }] : []
  })
}

const none: Excerpt = { file: '', before: [], lines: [], after: [], omitted: 0 }

/** Two excerpts side by side: unchanged lines aligned, changed ones paired and their words marked. */
export const rowsOf = (base: Excerpt = none, revision: Excerpt = none): readonly Row[] => {
  const rows = collapsed([
    ...sideBySide(base.before, revision.before, 'end'),
    ...changedRows(base.lines, revision.lines),
    ...sideBySide(base.after, revision.after, 'start'),
  ])
  const isCut = rows.length > maximumRows || base.omitted > 0 || revision.omitted > 0
  return isCut ? [...rows.slice(0, maximumRows), { kind: 'gap' }] : rows
}
