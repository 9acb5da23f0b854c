import { type ErrorName, errors, type Noun, type OperationName, operations } from '@poolhouse/schemas'
import type { Annotation } from '@poolhouse/schemas/generated/annotations'

/** What the gateway must know of one operation; a row of the contract's operation table. */
export interface OperationFacts {
  readonly name: OperationName
  /** Which module holds its route row. */
  readonly noun: Noun
  /** Where the native binding has it: `/<Operation>`. */
  readonly path: string
  /** What the AWS binding sends as `X-Amz-Target`. */
  readonly target: string
  /** `iam`: an AWS signature; `token`: an access token in the body; `public`: nothing. */
  readonly authorization: 'public' | 'token' | 'iam'
  /** Name of the schema of the request body. */
  readonly input: string
  /** Name of the schema of the answer; null when a successful answer has an empty body. */
  readonly output: string | null
  readonly errors: readonly ErrorName[]
}

/** Marks on schemas by component name, needed only to word a refusal. */
export type Annotations = Readonly<Record<string, Annotation>>

/** Every operation of the contract, in its order. */
export const operationFacts: readonly OperationFacts[] = Object.values(operations)

/** The HTTP status an error of the contract answers with. */
export const statusOf = (error: ErrorName): 400 | 500 => errors[error].status

/** Loads the annotations. They are large and only failures need them. */
export const loadAnnotations = async (): Promise<Annotations> =>
  (await import('@poolhouse/schemas/generated/annotations')).annotations
