import { comparedValue, type DocumentType, type VersionedRecord } from '../documents/document-type.ts'

export type Value = string | number

/** Combines values of a document into the key of a map, in the form in which they are compared. */
export const keyFrom = (type: DocumentType, members: readonly string[], values: readonly Value[]): string =>
  JSON.stringify(members.map((member, index) => comparedValue(type, member, values[index] ?? '')))

/** The values of some members, in the form in which they are compared. */
export const valuesOf = (type: DocumentType, members: readonly string[], record: VersionedRecord): readonly Value[] =>
  members.map((member) => comparedValue(type, member, (record as unknown as Record<string, Value>)[member] ?? ''))

/** Combines some members of a document into the key of a map. */
export const keyOf = (type: DocumentType, members: readonly string[], record: VersionedRecord): string =>
  JSON.stringify(valuesOf(type, members, record))
