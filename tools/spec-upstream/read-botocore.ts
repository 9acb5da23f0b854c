import type { ModelMember, ModelOperation, ModelShape, ServiceModel } from '@poolhouse/contract'

interface BotocoreMember {
  readonly shape: string
  readonly deprecated?: boolean
}

interface BotocoreShape {
  readonly type: string
  readonly members?: Readonly<Record<string, BotocoreMember>>
  readonly required?: readonly string[]
  readonly member?: BotocoreMember
  readonly key?: BotocoreMember
  readonly value?: BotocoreMember
  readonly enum?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly sensitive?: boolean
  readonly exception?: boolean
  readonly fault?: boolean
  readonly document?: boolean
}

interface BotocoreOperation {
  readonly input?: BotocoreMember
  readonly output?: BotocoreMember
  readonly errors?: readonly BotocoreMember[]
  readonly authtype?: string
}

/** A service model in the format of botocore: `service-2.json`. */
export interface BotocoreModel {
  readonly operations: Readonly<Record<string, BotocoreOperation>>
  readonly shapes: Readonly<Record<string, BotocoreShape>>
}

const memberOf = ({ shape, deprecated }: BotocoreMember): ModelMember => ({ shape, ...(deprecated && { deprecated }) })

const shapeOf = (shape: BotocoreShape): ModelShape => {
  const { members, required, member, key, value, min, max, pattern, sensitive } = shape
  if (shape.document) return { type: 'document' }
  return {
    type: shape.type as ModelShape['type'],
    ...(required && required.length > 0 && { required }),
    ...(members && {
      members: Object.fromEntries(Object.entries(members).map(([name, entry]) => [name, memberOf(entry)])),
    }),
    ...(member && { member: member.shape }),
    ...(key && { key: key.shape }),
    ...(value && { value: value.shape }),
    ...(shape.enum && { enum: shape.enum }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(pattern !== undefined && { pattern }),
    ...(sensitive && { sensitive }),
    ...(shape.exception && { fault: shape.fault ? ('server' as const) : ('client' as const) }),
  }
}

const operationOf = (operation: BotocoreOperation, shapes: BotocoreModel['shapes']): ModelOperation => {
  const input = operation.input?.shape ?? ''
  const isToken = shapes[input]?.required?.includes('AccessToken') === true
  const isPublic = operation.authtype === 'none'
  return {
    input,
    output: operation.output?.shape ?? null,
    errors: (operation.errors ?? []).map(({ shape }) => shape),
    authorization: isPublic ? (isToken ? 'token' : 'public') : 'iam',
    ...(isPublic && isToken && { proof: ['AccessToken'] }),
  }
}

/** The facts of a botocore model. It does not contain defaults, pagination and most proofs. */
export const readBotocore = ({ operations, shapes }: BotocoreModel): ServiceModel => ({
  operations: Object.fromEntries(Object.entries(operations).map(([name, entry]) => [name, operationOf(entry, shapes)])),
  shapes: Object.fromEntries(Object.entries(shapes).map(([name, entry]) => [name, shapeOf(entry)])),
})
