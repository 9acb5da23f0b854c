import { methods } from '@poolhouse/codegen/document'
import type { At } from './at.ts'

/** The operations of a path item by method, those of OpenAPI 3.2 included. */
export const operationsOf = (item: At): Map<string, At> =>
  new Map(
    [
      ...[...methods, 'query'].map((method) => [method.toUpperCase(), item.child(method)] as const),
      ...item.child('additionalOperations').members(),
    ].filter(([, at]) => at.value !== undefined),
  )

/** A path with its parameters as holes, so that their names do not matter. */
export const pathShape = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}')
