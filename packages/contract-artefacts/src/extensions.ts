/** An extension of operations that becomes a fact in the operation table. */
export interface FactRule {
  readonly extension: `x-${string}`
  /** Default: false. */
  readonly required?: boolean
  /** Allowed values. Default: any. */
  readonly values?: readonly unknown[]
  /** The value for operations without the extension. Default: they do not have the fact. */
  readonly defaultValue?: unknown
}

/** Facts of operations, by their name in the operation table. */
export const facts = {
  target: { extension: 'x-amz-target', required: true },
  authorization: { extension: 'x-authorization', required: true, values: ['public', 'token', 'iam'] },
  proof: { extension: 'x-proof' },
  proofMode: { extension: 'x-proof-mode' },
  idempotent: { extension: 'x-idempotent', defaultValue: false },
  pagination: { extension: 'x-pagination' },
  // The AWS CLI and the SDKs fetch all pages of the list automatically.
  paginator: { extension: 'x-paginator', values: [true] },
} as const satisfies Readonly<Record<string, FactRule>>

/** Facts of schemas that explain failed checks, by their name in the annotations table. */
export const annotationExtensions = { sensitive: 'x-sensitive', pattern: 'x-pattern' } as const

/** Facts of errors, by their name in the error table. */
export const errorExtensions = { fault: 'x-fault', retryable: 'x-retryable' } as const

/** Every extension of the contract, for `extensions` of the generator's configuration. */
export const contractExtensions = {
  operations: Object.values(facts).map(({ extension }) => extension),
  schemas: [...Object.values(annotationExtensions), ...Object.values(errorExtensions)],
}

/** Renames extensions to facts, by the table `names`. Missing extensions are omitted. */
export const factsFrom = (
  extensions: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(names)
      .filter(([, extension]) => extensions[extension] !== undefined)
      .map(([name, extension]) => [name, extensions[extension]]),
  )
