import { isRecord } from './read-response.ts'

/** The configuration of the target that runs a function. */
export type TargetDescription =
  | { readonly kind: 'lambda'; readonly url: string; readonly functionName?: string | undefined }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret?: string | undefined }
  | { readonly kind: 'module'; readonly path: string }
  | { readonly kind: 'binding'; readonly name: string }

type Kind = TargetDescription['kind']

/** Targets by ARN or name of the function; `*` matches every other function. */
export type FunctionTable = ReadonlyMap<string, TargetDescription>

/** The table, or its problems: one sentence each. */
export type ParsedTable =
  | { readonly table: FunctionTable; readonly problems?: undefined }
  | { readonly table?: undefined; readonly problems: readonly string[] }

const kinds = {
  lambda: (url, name) => ({ kind: 'lambda', url, functionName: name }),
  webhook: (url, secret) => ({ kind: 'webhook', url, secret }),
  module: (path) => ({ kind: 'module', path }),
  binding: (name) => ({ kind: 'binding', name }),
} as const satisfies Readonly<Record<Kind, (value: string, option: string | undefined) => TargetDescription>>

/** The optional second member of each kind. */
const options: Readonly<Partial<Record<Kind, string>>> = { lambda: 'name', webhook: 'secret' }

const kindNames = Object.keys(kinds) as readonly Kind[]

/**
 * Reads a table such as `{"check-sign-up": {"webhook": "https://hooks.example.com/check"}, "*": {"lambda": "http://…"}}`.
 */
export const parseFunctionTable = (value: unknown): ParsedTable => {
  if (!isRecord(value) || Object.keys(value).length === 0) {
    return { problems: ['it must be an object with an entry per function, such as {"NAME": {"webhook": "https://…"}}'] }
  }
  const read = Object.entries(value).map(([key, entry]) => [key, readEntry(entry)] as const)
  const problems = read.flatMap(([key, entry]) => (typeof entry === 'string' ? [`${key}: ${entry}`] : []))
  if (problems.length > 0) return { problems }
  return { table: new Map(read as readonly (readonly [string, TargetDescription])[]) }
}

/** Returns the description, or the problem with it. */
const readEntry = (entry: unknown): TargetDescription | string => {
  if (!isRecord(entry)) return 'give an object with one of lambda, webhook, module or binding'
  const givenKinds = kindNames.filter((name) => name in entry)
  const [kind] = givenKinds
  if (kind === undefined || givenKinds.length > 1) return 'give exactly one of lambda, webhook, module or binding'
  const option = options[kind]
  const unknown = Object.keys(entry).find((member) => member !== kind && member !== option)
  if (unknown !== undefined) return `${unknown} is not a member of an entry with ${kind}`
  const value = entry[kind]
  if (typeof value !== 'string' || value === '') return `${kind} must be a string`
  const optionValue = option === undefined ? undefined : entry[option]
  if (optionValue !== undefined && typeof optionValue !== 'string') return `${String(option)} must be a string`
  return kinds[kind](value, optionValue)
}

/** Finds the entry of a function: by ARN, by name, or the one for all others. */
export const findEntry = (table: FunctionTable, functionArn: string, name: string): TargetDescription | undefined =>
  table.get(functionArn) ?? table.get(name) ?? table.get('*')
