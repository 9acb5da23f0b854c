import type { FindTarget } from './function-runner.ts'
import { findEntry, type FunctionTable, type TargetDescription } from './function-table.ts'
import type { FunctionTarget } from './target.ts'

type Kind = TargetDescription['kind']
type Described<K extends Kind> = Extract<TargetDescription, { readonly kind: K }>

/** Creates the targets of each kind, or returns the problem with a description, such as a kind that the runtime lacks. */
export type TargetBuilders = {
  readonly [K in Kind]: (description: Described<K>) => FunctionTarget | string
}

/** The targets of a table, or its problems: one sentence each. */
export type BuiltTargets =
  | { readonly findTarget: FindTarget; readonly problems?: undefined }
  | { readonly findTarget?: undefined; readonly problems: readonly string[] }

/** Creates every target of a table once. */
export const buildTargets = (table: FunctionTable, builders: TargetBuilders): BuiltTargets => {
  const build = (description: TargetDescription) =>
    // The builder of a kind accepts the descriptions of that kind.
    (builders[description.kind] as (described: TargetDescription) => FunctionTarget | string)(description)
  const targets = new Map<TargetDescription, FunctionTarget>()
  const problems: string[] = []
  for (const [key, description] of table) {
    const built = build(description)
    if (typeof built === 'string') problems.push(`${key}: ${built}`)
    else targets.set(description, built)
  }
  if (problems.length > 0) return { problems }
  return {
    findTarget: (functionArn, name) => {
      const entry = findEntry(table, functionArn, name)
      return entry && targets.get(entry)
    },
  }
}
