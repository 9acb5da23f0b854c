import type { ModelMember, ModelOperation, ModelShape, ServiceModel } from '@poolhouse/contract'

type Traits = Readonly<Record<string, unknown>>

interface SmithyTarget {
  readonly target: string
  readonly traits?: Traits
}

interface SmithyShape {
  readonly type: string
  readonly traits?: Traits
  readonly members?: Readonly<Record<string, SmithyTarget>>
  readonly member?: SmithyTarget
  readonly key?: SmithyTarget
  readonly value?: SmithyTarget
  readonly input?: SmithyTarget
  readonly output?: SmithyTarget
  readonly errors?: readonly SmithyTarget[]
}

/** A service model as Smithy's JSON AST (Smithy 2.0, "JSON AST"). */
export interface SmithyModel {
  readonly smithy: string
  readonly shapes: Readonly<Record<string, SmithyShape>>
}

const trait = (traits: Traits | undefined, name: string): unknown => traits?.[`smithy.api#${name}`]

const hasTrait = (traits: Traits | undefined, name: string): boolean => trait(traits, name) !== undefined

const nameOf = (id: string): string => id.slice(id.indexOf('#') + 1)

/** Types in our facts by the type in Smithy. Operations, services and resources are not data shapes. */
const types: Readonly<Record<string, ModelShape['type']>> = {
  structure: 'structure',
  list: 'list',
  map: 'map',
  string: 'string',
  enum: 'string',
  integer: 'integer',
  long: 'long',
  boolean: 'boolean',
  timestamp: 'timestamp',
  blob: 'blob',
  document: 'document',
}

/** Shapes of Smithy's prelude, which a model uses without declaring them. */
const preludeShapes: Readonly<Record<string, ModelShape>> = {
  String: { type: 'string' },
  Boolean: { type: 'boolean' },
  PrimitiveBoolean: { type: 'boolean' },
  Integer: { type: 'integer' },
  PrimitiveInteger: { type: 'integer' },
  Long: { type: 'long' },
  Timestamp: { type: 'timestamp' },
  Blob: { type: 'blob' },
  Document: { type: 'document' },
}

const memberOf = ({ target, traits }: SmithyTarget): ModelMember => {
  const initial = trait(traits, 'default')
  return {
    shape: nameOf(target),
    ...(initial !== undefined && initial !== null && { default: initial }),
    ...(hasTrait(traits, 'deprecated') && { deprecated: true }),
  }
}

const enumValues = ({ type, members = {}, traits }: SmithyShape): readonly string[] | undefined => {
  if (type === 'enum')
    return Object.entries(members).map(([name, member]) => {
      const value = trait(member.traits, 'enumValue')
      return typeof value === 'string' ? value : name
    })
  const values = trait(traits, 'enum') as readonly { readonly value: string }[] | undefined
  return values?.map(({ value }) => value)
}

const bounds = (traits: Traits | undefined): { readonly min?: number; readonly max?: number } =>
  trait(traits, 'length') ?? trait(traits, 'range') ?? {}

const shapeOf = (shape: SmithyShape, type: ModelShape['type']): ModelShape => {
  const { members = {}, member, key, value, traits } = shape
  const { min, max } = bounds(traits)
  const entries = Object.entries(members)
  const required = entries.filter(([, { traits: own }]) => hasTrait(own, 'required')).map(([name]) => name)
  const values = enumValues(shape)
  const pattern = trait(traits, 'pattern')
  const fault = trait(traits, 'error')
  return {
    type,
    ...(type === 'structure' && required.length > 0 && { required }),
    ...(type === 'structure' && {
      members: Object.fromEntries(entries.map(([name, entry]) => [name, memberOf(entry)])),
    }),
    ...(member && { member: nameOf(member.target) }),
    ...(key && { key: nameOf(key.target) }),
    ...(value && { value: nameOf(value.target) }),
    ...(values && { enum: values }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(typeof pattern === 'string' && { pattern: pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '') }),
    ...(hasTrait(traits, 'sensitive') && { sensitive: true }),
    ...((fault === 'client' || fault === 'server') && { fault }),
  }
}

const operationOf = ({ input, output, errors = [], traits }: SmithyShape, shapes: SmithyModel['shapes']) => {
  const isUnit = (target: SmithyTarget | undefined) => target === undefined || target.target === 'smithy.api#Unit'
  const auth = trait(traits, 'auth')
  const isPublic = hasTrait(traits, 'optionalAuth') || (Array.isArray(auth) && auth.length === 0)
  const proof = input && shapes[input.target]?.members?.['AccessToken']
  const isToken = proof !== undefined && hasTrait(proof.traits, 'required')
  const pagination = trait(traits, 'paginated') as Readonly<Record<string, string>> | undefined
  const operation: ModelOperation = {
    input: input && !isUnit(input) ? nameOf(input.target) : '',
    output: output && !isUnit(output) ? nameOf(output.target) : null,
    errors: errors.map(({ target }) => nameOf(target)),
    authorization: isPublic ? (isToken ? 'token' : 'public') : 'iam',
    ...(isPublic && isToken && { proof: ['AccessToken'] }),
    ...(pagination && { pagination }),
  }
  return operation
}

/** Names of the shapes that other shapes and operations refer to. */
const targetsOf = (shape: SmithyShape): string[] =>
  [...Object.values(shape.type === 'enum' ? {} : (shape.members ?? {})), shape.member, shape.key, shape.value]
    .filter((target) => target !== undefined)
    .map(({ target }) => target)

/** The facts of a Smithy model. */
export const readSmithy = ({ shapes }: SmithyModel): ServiceModel => {
  const entries = Object.entries(shapes)
  const prelude = entries.flatMap(([, shape]) => targetsOf(shape)).filter((id) => id.startsWith('smithy.api#'))
  return {
    operations: Object.fromEntries(
      entries
        .filter(([, { type }]) => type === 'operation')
        .map(([id, shape]) => [nameOf(id), operationOf(shape, shapes)]),
    ),
    shapes: Object.fromEntries([
      ...prelude.flatMap((id) => {
        const shape = preludeShapes[nameOf(id)]
        return shape ? [[nameOf(id), shape]] : []
      }),
      ...entries.flatMap(([id, shape]) => {
        const type = types[shape.type]
        return type ? [[nameOf(id), shapeOf(shape, type)]] : []
      }),
    ]),
  }
}
