/** The members that every document has. */
export interface VersionedRecord {
  /** 1 when inserted, incremented by each save. A save must pass the version that it read. */
  readonly version: number
  /** Milliseconds since the epoch, like all times in records. */
  readonly createdAt: number
}

/** A list of documents: those with the same values of `by`, in the order of `order`. */
export interface DocumentList<Member extends string = string> {
  readonly by: readonly Member[]
  readonly order: readonly Member[]
  /** Set to list the highest values first. The first member of `order` must then be a number. */
  readonly descending?: true
}

/** The owners of a document. It cannot be inserted without them, and is deleted with any of them. */
export interface DocumentOwner<Member extends string = string> {
  readonly type: 'pools' | 'clients' | 'users' | 'groups' | 'branding_styles' | 'import_jobs'
  /** The members that hold the key of the owner. */
  readonly by: readonly Member[]
}

/**
 * Describes a type of document, once for all storages: the in-memory store, the SQL table, its indexes, its deletion with
 * its owners and the conformance tests are derived from it.
 */
export interface DocumentType<R extends VersionedRecord = VersionedRecord, Member extends string = string> {
  /** The name of its table. */
  readonly name: string
  /** `list` lists by the first owner. A pool has none. */
  readonly owners: readonly DocumentOwner<Member>[]
  /** The members that identify a document. Unless its id is unique over all pools, the first is `poolId`. */
  readonly key: readonly Member[]
  /** Members that are compared and ordered case-insensitively. The record keeps their original case. */
  readonly ignoreCase?: readonly Member[]
  /** Additional lists, by name. A document may not move within them: `save` does not change the members they are ordered by. */
  readonly lists?: Readonly<Record<string, DocumentList<Member>>>
  /** The member with the time after which pruning deletes a document. Only for documents of a pool. `save` may change it. */
  readonly expiry?: Member
  /** Never set: only carries the type of the record. */
  readonly record?: R
}

/** Checks a description against its record: `documentType<GroupRecord>()({ … })`. */
export const documentType =
  <R extends VersionedRecord>() =>
  <const T extends DocumentType<R, Extract<keyof R, string>>>(type: T): T & { readonly record?: R } =>
    type

/** The record of a type. */
export type RecordOf<T extends DocumentType> = NonNullable<T['record']>

/** The list of a type's documents by their first owner, in the order of their keys. */
export const ownerListOf = ({ owners: [owner], key }: DocumentType): DocumentList => {
  const by = owner?.by ?? []
  return { by, order: key.filter((member) => !by.includes(member)) }
}

/** The members that are the arguments of `delete`: those of the first owner, then the rest of the key. */
export const deletionKeyOf = (type: DocumentType): readonly string[] => {
  const { by, order } = ownerListOf(type)
  return [...by, ...order]
}

/** The form in which a value is compared and ordered. */
export const comparedValue = <Value extends string | number>(
  { ignoreCase }: Pick<DocumentType, 'ignoreCase'>,
  member: string,
  value: Value,
): Value => (ignoreCase?.includes(member) ? (String(value).toLowerCase() as Value) : value)
