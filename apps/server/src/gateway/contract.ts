import { type ErrorName, errors, type Noun, type OperationName, operations, schemaModules } from '@poolhouse/schemas'
import type { Annotation } from '@poolhouse/schemas/generated/annotations'
import type { z } from 'zod'

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

const inputSchemas = new Map<OperationName, z.ZodType>()

const loadInputSchema = async ({ name, noun, input }: OperationFacts): Promise<z.ZodType> => {
  const schemas = (await schemaModules[noun]()) as Readonly<Record<string, unknown>>
  const schema = schemas[input] as z.ZodType | undefined
  if (!schema) throw new TypeError(`The schemas of ${noun} lack ${input}: run \`pnpm generate\`.`)
  inputSchemas.set(name, schema)
  return schema
}

/**
 * The schema of an operation's request body. The first call for a noun loads its module and gives a promise; afterwards
 * the schema itself comes back, so that a request need not wait for it.
 */
export const inputSchema = (operation: OperationFacts): z.ZodType | Promise<z.ZodType> =>
  inputSchemas.get(operation.name) ?? loadInputSchema(operation)

/** Loads the annotations. They are large and only failures need them. */
export const loadAnnotations = async (): Promise<Annotations> =>
  (await import('@poolhouse/schemas/generated/annotations')).annotations
