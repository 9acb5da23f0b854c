// Generated from openapi.yaml by the test. Do not edit.

/** What is known of a schema beyond its checks. */
export interface Annotation {
  readonly secret?: boolean
  /** Of an object: the component behind each member that has annotations or is an object. */
  readonly members?: Readonly<Record<string, string>>
  /** Of a list: the component its items are. */
  readonly items?: string
  /** Of a map: the component its keys are. */
  readonly keys?: string
  /** Of a map: the component its values are. */
  readonly values?: string
}

/** Annotations of the components that requests are made of and that have any, by name. */
export const annotations: Readonly<Record<string, Annotation>> = {
  Isbn: { secret: true },
  Book: { members: { isbn: 'Isbn' } },
  Loan: { members: { isbn: 'Isbn' } },
}
