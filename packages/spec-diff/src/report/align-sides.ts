import { isDeepStrictEqual } from 'node:util'
import { isObject, ownMember, pointerSteps } from '@poolhouse/codegen/document'
import type { Change, Side } from '../change.ts'
import type { LoadedDocument } from '../compare.ts'

/** The places of a change in the two documents. */
export type Sides = Pick<Change, 'base' | 'revision'>

/** A pointer without positions in lists: they shift when an item is added before them. */
const withoutPositions = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')

const isBelow = (pointer: string, container: string): boolean =>
  withoutPositions(pointer).startsWith(`${withoutPositions(container)}/`)

const container = (side: Side): Side => ({ ...side, value: undefined })

/**
 * Marks containers: for an added or removed value, the other document only has its container, whose value is not part
 * of the change.
 */
export const withoutContainers = ({ base, revision }: Sides): Sides => {
  if (!base || !revision) return { ...(base && { base }), ...(revision && { revision }) }
  if (isBelow(revision.pointer, base.pointer)) return { base: container(base), revision }
  if (isBelow(base.pointer, revision.pointer)) return { base, revision: container(revision) }
  return { base, revision }
}

const valueAt = (document: LoadedDocument, file: string, pointer: string): unknown =>
  pointerSteps(pointer)?.reduce<unknown>(
    (value, step) => (isObject(value) || Array.isArray(value) ? ownMember(value, step) : undefined),
    document.files.get(file)?.content,
  )

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'))

/** Adds the line to a place in a document. */
export type Locate = (document: LoadedDocument, place: Omit<Side, 'line'>) => Side

/**
 * The places to show side by side. If the change is a keyword, such as `required`, and the other side is a member of
 * the same schema, the same keyword is shown on both sides if it differs.
 */
export const comparableSides = (
  { base, revision }: Sides,
  documents: { readonly base: LoadedDocument; readonly revision: LoadedDocument },
  locate: Locate,
): Sides => {
  if (!base || !revision || withoutPositions(base.pointer) === withoutPositions(revision.pointer))
    return { ...(base && { base }), ...(revision && { revision }) }
  const counterpart = (of: Side, document: LoadedDocument, other: Side): Side | undefined => {
    const value = valueAt(document, other.file, of.pointer)
    return isBelow(other.pointer, parentOf(of.pointer)) && value !== undefined && !isDeepStrictEqual(value, of.value)
      ? locate(document, { file: other.file, pointer: of.pointer, value })
      : undefined
  }
  const inBase = revision.value === undefined ? undefined : counterpart(revision, documents.base, base)
  if (inBase) return { base: inBase, revision }
  const inRevision = base.value === undefined ? undefined : counterpart(base, documents.revision, revision)
  return { base, revision: inRevision ?? revision }
}
