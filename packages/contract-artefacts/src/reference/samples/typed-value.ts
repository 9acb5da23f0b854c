import type { SampledRequest, Shape } from '@poolhouse/codegen'

/** One member of a structure with its value. */
export interface TypedMember {
  readonly name: string
  readonly value: TypedValue
  /** True if the contract has a default for the member. SDKs with pointers then use a plain value. */
  readonly hasDefault: boolean
}

/** A value of an example with its type in SDKs. */
export type TypedValue =
  | { readonly kind: 'structure'; readonly type: string; readonly members: readonly TypedMember[] }
  | { readonly kind: 'list'; readonly items: readonly TypedValue[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [key: string, value: TypedValue])[] }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'enum'; readonly type: string; readonly text: string }
  | { readonly kind: 'blob'; readonly base64: string }
  | { readonly kind: 'number'; readonly number: number; readonly isLong: boolean }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  | { readonly kind: 'document'; readonly json: unknown }

/** The code of each kind of value in a language. */
export type Writers<Result> = {
  readonly [Kind in TypedValue['kind']]: (value: Extract<TypedValue, { kind: Kind }>) => Result
}

/** Writes a value by the writer of its kind. */
export const writeWith = <Result>(writers: Writers<Result>, value: TypedValue): Result => {
  const write: (value: never) => Result = writers[value.kind]
  return write(value as never)
}

interface Named {
  readonly shape: Shape | undefined
  readonly name: string
}

/** The shape that references and rules lead to, with the name of the last component in the chain. */
const resolveShape = ({ shape, name }: Named, components: SampledRequest['components']): Named => {
  if (shape?.kind === 'reference')
    return resolveShape({ shape: components.get(shape.component)?.shape, name: shape.component }, components)
  if (shape?.kind === 'checked' || shape?.kind === 'nullable')
    return resolveShape({ shape: shape.shape, name }, components)
  return { shape, name }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Adds the types of a shape to a value. Parts that the shape does not describe become documents (any JSON). */
const typed = (value: unknown, at: Named, components: SampledRequest['components']): TypedValue => {
  const { shape, name } = resolveShape(at, components)
  const next = (part: unknown, partShape: Shape): TypedValue => typed(part, { shape: partShape, name: '' }, components)
  if (shape?.kind === 'object' && isRecord(value)) {
    const members = shape.members.flatMap((member): TypedMember[] => {
      const part = value[member.name]
      const hasDefault = member.documentation.default !== undefined
      return part === undefined ? [] : [{ name: member.name, value: next(part, member.shape), hasDefault }]
    })
    return { kind: 'structure', type: name, members }
  }
  if (shape?.kind === 'array' && Array.isArray(value))
    return { kind: 'list', items: value.map((item) => next(item, shape.item)) }
  if (shape?.kind === 'record' && isRecord(value))
    return { kind: 'map', entries: Object.entries(value).map(([key, part]) => [key, next(part, shape.value)]) }
  if (typeof value === 'string') {
    if (shape?.kind === 'enum') return { kind: 'enum', type: name, text: value }
    const isBlob = shape?.kind === 'string' && shape.encoding !== undefined
    if (isBlob) return { kind: 'blob', base64: value }
    if (shape !== undefined && shape.kind !== 'unknown') return { kind: 'string', text: value }
  }
  if (typeof value === 'number' && shape?.kind === 'number')
    return { kind: 'number', number: value, isLong: shape.format === 'int64' }
  if (typeof value === 'boolean' && shape?.kind === 'boolean') return { kind: 'boolean', isTrue: value }
  return { kind: 'document', json: value }
}

/** The members of a request's body, with their types, in the order of the example. */
export const typedMembers = ({ endpoint, body, components }: SampledRequest): readonly TypedMember[] => {
  const input = typed(body, { shape: endpoint.body?.media[0]?.shape, name: '' }, components)
  if (input.kind !== 'structure' || !isRecord(body)) return []
  const order = Object.keys(body)
  return input.members.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
}
