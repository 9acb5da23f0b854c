import { readFileSync } from 'node:fs'

/** The facts that the contract is compared with. */
export interface ServiceModel {
  readonly operations: Readonly<Record<string, ModelOperation>>
  readonly shapes: Readonly<Record<string, ModelShape>>
}

export interface ModelOperation {
  readonly input: string
  readonly output: string | null
  readonly errors: readonly string[]
  readonly authorization: 'public' | 'token' | 'iam'
  readonly proof?: readonly string[]
  readonly proofMode?: 'any'
  readonly pagination?: Readonly<Record<string, string>>
}

export interface ModelShape {
  readonly type:
    | 'structure'
    | 'list'
    | 'map'
    | 'string'
    | 'integer'
    | 'long'
    | 'boolean'
    | 'timestamp'
    | 'blob'
    | 'document'
  readonly required?: readonly string[]
  readonly members?: Readonly<Record<string, ModelMember>>
  readonly member?: string
  readonly key?: string
  readonly value?: string
  readonly enum?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly sensitive?: boolean
  readonly fault?: 'client' | 'server'
}

export interface ModelMember {
  readonly shape: string
  readonly default?: unknown
  readonly documentedDefault?: unknown
  readonly deprecated?: boolean
}

export const model = JSON.parse(readFileSync(new URL('service-model.json', import.meta.url), 'utf8')) as ServiceModel
