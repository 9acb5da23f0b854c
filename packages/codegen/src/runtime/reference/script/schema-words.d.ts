/** Members of an object in a document. Their types are unknown, because the document is not validated. */
export type Members = Readonly<Record<string, unknown>>

/** A part of the type of a schema. */
export type TypePart = string | { readonly schema: string } | { readonly code: string }

/** The constraints of a schema. */
export interface Constraints {
  readonly limits: readonly string[]
  readonly pattern: unknown
  readonly values: readonly unknown[] | undefined
  readonly default: unknown
}

/** Readers of one document. */
export interface SchemaWords {
  readonly resolve: (value: unknown) => Members
  readonly whole: (schema: unknown) => Members
  readonly membersOf: (schema: unknown) => readonly (readonly [name: string, schema: unknown])[]
  readonly choicesOf: (schema: Members) => readonly unknown[] | undefined
  readonly hasPage: (schema: unknown) => boolean
  readonly schemaName: (reference: unknown) => string | undefined
  readonly mediaOf: (holder: Members) => readonly (readonly [type: string, media: Members])[]
  readonly typeParts: (schema: unknown) => readonly TypePart[]
  readonly constraintsOf: (schema: unknown) => Constraints
}

export const isObject: (value: unknown) => value is Members
export const schemaWords: (document: Members) => SchemaWords
