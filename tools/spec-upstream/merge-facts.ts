import { isDeepStrictEqual } from 'node:util'
import type { ModelMember, ModelOperation, ModelShape, ServiceModel } from '@poolhouse/contract'
import type { UpstreamModel } from './read-model.ts'

/** How an upstream model is merged into the known facts. */
export interface MergeOptions {
  /**
   * Whether operations, shapes, members, values and errors that upstream no longer has are removed. Otherwise they stay,
   * and only additions and changes are taken over.
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
      // Equal entries keep their order, so that a file of facts only differs where the facts do.
      return [name, isDeepStrictEqual(old, result) ? old : result]
    }),
  )
}

/** Facts from documentation or another form of the model are kept if the shape is the same. */
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
    // Upstream defines whether a call is signed; documentation defines which member authenticates the caller otherwise.
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

/** Names of the shapes that operations lead to. */
export const reachableShapes = ({ operations, shapes }: ServiceModel): Set<string> => {
  const reached = new Set<string>()
  const waiting = Object.values(operations).flatMap(({ input, output, errors }) => [input, output ?? '', ...errors])
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const shape = shapes[name]
    if (!shape || reached.has(name)) continue
    reached.add(name)
    const { members = {}, member, key, value } = shape
    const targets = [...Object.values(members).map((given) => given.shape), member, key, value]
    waiting.push(...targets.filter((target) => target !== undefined))
  }
  return reached
}

/**
 * The facts after an update from upstream. Shapes that no operation leads to are left out when upstream brings them, and
 * with `remove` also when they are known.
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
