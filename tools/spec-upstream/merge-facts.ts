import { isDeepStrictEqual } from 'node:util'
import type { ModelMember, ModelOperation, ModelShape, ServiceModel } from '@poolhouse/contract'
import type { UpstreamModel } from './read-model.ts'

/** Options for merging an upstream model into the known facts. */
export interface MergeOptions {
  /**
   * True to remove operations, shapes, members, values and errors that upstream no longer has. Otherwise only additions
   * and changes are merged.
   */
  readonly remove: boolean
}

const union = (upstream: readonly string[], known: readonly string[], remove: boolean): readonly string[] =>
  remove ? upstream : [...upstream, ...known.filter((item) => !upstream.includes(item))]

const merged = <T>(
  known: Readonly<Record<string, T>>,
  upstream: Readonly<Record<string, T>>,
  merge: (known: T, upstream: T) => T,
  remove: boolean,
): Record<string, T> => {
  const names = union(Object.keys(upstream), Object.keys(known), remove)
  const order = [...Object.keys(known).filter((name) => names.includes(name)), ...names]
  return Object.fromEntries(
    [...new Set(order)].map((name) => {
      const [old, current] = [known[name], upstream[name]]
      if (old === undefined || current === undefined) return [name, (current ?? old) as T]
      const result = merge(old, current)
      // Equal entries keep the order of their members, so that the file of facts has a minimal diff.
      return [name, isDeepStrictEqual(old, result) ? old : result]
    }),
  )
}

/** Keeps facts from documentation or another format of the model if the shape is the same. */
const mergeMember =
  (form: UpstreamModel['form']) =>
  (known: ModelMember, upstream: ModelMember): ModelMember => {
    if (known.shape !== upstream.shape) return upstream
    const { documentedDefault } = known
    const initial = form === 'botocore' ? known.default : upstream.default
    return {
      ...upstream,
      ...(initial !== undefined && { default: initial }),
      ...(documentedDefault !== undefined && { documentedDefault }),
    }
  }

const mergeShape =
  (form: UpstreamModel['form'], remove: boolean) =>
  (known: ModelShape, upstream: ModelShape): ModelShape => ({
    ...upstream,
    ...(upstream.members && {
      members: merged(known.members ?? {}, upstream.members, mergeMember(form), remove),
    }),
    ...(upstream.enum && { enum: union(upstream.enum, known.enum ?? [], remove) }),
  })

const mergeOperation =
  (remove: boolean) =>
  (known: ModelOperation, upstream: ModelOperation): ModelOperation => {
    const isSigned = (operation: ModelOperation): boolean => operation.authorization === 'iam'
    // Upstream specifies whether a call is signed. Otherwise, documentation specifies the member that authenticates the
    // caller.
    const caller = isSigned(known) === isSigned(upstream) ? known : upstream
    const { authorization, proof, proofMode } = caller
    const pagination = upstream.pagination ?? known.pagination
    const isComplete = known.errors.every((error) => upstream.errors.includes(error))
    return {
      input: upstream.input,
      output: upstream.output,
      errors:
        isComplete || remove
          ? upstream.errors
          : [...known.errors, ...upstream.errors.filter((error) => !known.errors.includes(error))],
      authorization,
      ...(proof && { proof }),
      ...(proofMode && { proofMode }),
      ...(pagination && { pagination }),
    }
  }

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Names of the shapes that operations use, directly or indirectly. */
export const reachableShapes = ({ operations, shapes }: ServiceModel): Set<string> => {
  const reached = new Set<string>()
  const queue = Object.values(operations).flatMap(({ input, output, errors }) => [input, output ?? '', ...errors])
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const shape = shapes[name]
    if (!shape || reached.has(name)) continue
    reached.add(name)
    const { members = {}, member, key, value } = shape
    const targets = [...Object.values(members).map((given) => given.shape), member, key, value]
    queue.push(...targets.filter((target) => target !== undefined))
  }
  return reached
}

/**
 * The facts after an update from upstream. New shapes that no operation uses are omitted, and with `remove` also known
 * ones.
 */
export const mergeFacts = (
  known: ServiceModel,
  { model, form }: UpstreamModel,
  { remove }: MergeOptions,
): ServiceModel => {
  const operations = merged(known.operations, model.operations, mergeOperation(remove), remove)
  const shapes = merged(known.shapes, model.shapes, mergeShape(form, remove), false)
  const reached = reachableShapes({ operations, shapes })
  const isKept = (name: string): boolean => reached.has(name) || (!remove && known.shapes[name] !== undefined)
  return {
    operations: sorted(operations),
    shapes: sorted(Object.fromEntries(Object.entries(shapes).filter(([name]) => isKept(name)))),
  }
}
