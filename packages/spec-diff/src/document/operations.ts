import { methods } from '@poolhouse/codegen/document'
import type { At } from './at.ts'

/** The operations of a path item by method, including those of OpenAPI 3.2. */
export const operationsOf = (item: At): Map<string, At> =>
  new Map(
    [
      ...[...methods, 'query'].map((method) => [method.toUpperCase(), item.child(method)] as const),
      ...item.child('additionalOperations').members(),
    ].filter(([, at]) => at.value !== undefined),
  )

const unstable: ReadonlySet<unknown> = new Set(['draft', 'alpha'])

/** True for an operation without stability guarantees: its `x-stability-level` is `draft` or `alpha`. */
export const isUnstable = (operation: At): boolean => unstable.has(operation.object['x-stability-level'])

/** A path without the names of its parameters: `/pets/{id}` becomes `/pets/{}`. */
export const pathShape = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}')
