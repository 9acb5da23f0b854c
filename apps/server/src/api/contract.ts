import { type ErrorName, errors, type Noun, type OperationName, operations } from '@poolhouse/schemas'
import type { Annotation } from '@poolhouse/schemas/generated/annotations'

/** One operation: a row of the contract's operation table. */
export interface OperationFacts {
  readonly name: OperationName
  /** The module with its route and schemas. */
  readonly noun: Noun
  /** Its path in the native binding: `/<Operation>`. */
  readonly path: string
  /** Its `X-Amz-Target` in the AWS binding. */
  readonly target: string
  /** `iam`: an AWS signature; `token`: an access token in the body; `public`: nothing. */
  readonly authorization: 'public' | 'token' | 'iam'
  /** Name of the schema of the request body. */
  readonly input: string
  /** Name of the schema of the response body; null when a successful response has an empty body. */
  readonly output: string | null
  readonly errors: readonly ErrorName[]
}

/** Annotations of schemas by component name. Only error messages need them. */
export type Annotations = Readonly<Record<string, Annotation>>

/** Every operation of the contract, in its order. */
export const operationFacts: readonly OperationFacts[] = Object.values(operations)

/** The HTTP status of an error of the contract. */
export const statusOf = (error: ErrorName): 400 | 500 => errors[error].status

/** Loads the annotations. They are large, and only rejected requests need them. */
export const loadAnnotations = async (): Promise<Annotations> =>
  (await import('@poolhouse/schemas/generated/annotations')).annotations
