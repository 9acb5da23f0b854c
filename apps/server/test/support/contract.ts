import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A schema of the contract: the keywords that constrain values. */
export interface Schema {
  readonly $ref?: string
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly contentEncoding?: 'base64'
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema
  readonly propertyNames?: Schema
  readonly minProperties?: number
  readonly maxProperties?: number
  /** The pattern as the service words it. */
  readonly 'x-pattern'?: string
  readonly 'x-min-bytes'?: number
  readonly 'x-max-bytes'?: number
  readonly 'x-sensitive'?: boolean
}

interface Operation {
  readonly operationId: string
  readonly requestBody: {
    readonly content: {
      readonly 'application/json': { readonly schema: Schema; readonly example?: Readonly<Record<string, unknown>> }
    }
  }
}

interface Part {
  readonly paths?: Readonly<Record<string, { readonly post: Operation }>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

const folder = join(import.meta.dirname, '../../../../spec')

/** Reads one file. References within it get the file's name, so that other files can follow them. */
const readPart = (name: string): Part =>
  parse(readFileSync(join(folder, name), 'utf8'), (key: unknown, value: unknown) =>
    key === '$ref' && typeof value === 'string' && value.startsWith('#') ? `${name}${value}` : value,
  ) as Part

const parts = new Map(
  readdirSync(folder)
    .filter((name) => name !== 'openapi.yaml')
    .map((name) => [name, readPart(name)]),
)

/** The schema behind references. */
export const followed = (schema: Schema): Schema => {
  if (schema.$ref === undefined) return schema
  const [file = '', pointer = ''] = schema.$ref.split('#')
  const found = parts.get(file)?.components?.schemas?.[pointer.replace('/components/schemas/', '')]
  if (!found) throw new Error(`The contract has no ${schema.$ref}.`)
  return followed(found)
}

/** The name of a schema in the contract, such as `AttributeType`. */
export const nameOf = ({ $ref = '' }: Schema): string => $ref.slice($ref.lastIndexOf('/') + 1)

/** The request schema and example of each operation, read from the contract itself and not from generated code. */
export const inputs: readonly {
  readonly operation: string
  readonly schema: Schema
  /** The example of the contract. */
  readonly example: Readonly<Record<string, unknown>>
}[] = [...parts.values()]
  .flatMap(({ paths = {} }) => Object.values(paths))
  .map(({ post }) => {
    const { schema, example = {} } = post.requestBody.content['application/json']
    return { operation: post.operationId, schema: followed(schema), example }
  })
