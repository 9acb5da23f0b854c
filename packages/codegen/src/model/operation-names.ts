import { child, type JsonObject, type Located } from '../document/located.ts'
import { type Method, methods } from '../document/openapi-objects.ts'
import { held, textOf } from './held.ts'
import { identifierOf, nameKeeper, pascalCase } from './naming.ts'
import type { Reading } from './reading.ts'

/** The operationId of an operation; `undefined` if it is missing or empty. */
export const idOf = ({ operationId }: JsonObject): string | undefined => textOf(operationId) || undefined

/** The name of an operation without an operationId. */
export type NameOf = (method: Method, path: string) => string

/** `get /pets/{id}` is `getPetsId`. */
export const nameFromPath: NameOf = (method, path) => method + pascalCase(path)

/** Names that every object has, and `then`, which `await client` would call. */
const inherited: ReadonlySet<string> = new Set(['then', ...Object.getOwnPropertyNames(Object.prototype)])

/** The method name for an operationId, or for its replacement. */
const plainName = (id: string): string => {
  const preferred = identifierOf(pascalCase(id))
  return preferred.charAt(0).toLowerCase() + preferred.slice(1)
}

/** The method name of an operation. Warns if it differs from the operationId by more than its first letter. */
export const methodName = (operation: Located, id: string | undefined, nameless: string, reading: Reading): string => {
  const plain = plainName(id ?? nameless)
  const name = reading.options.naming?.operation?.(id, plain) ?? plain
  const isInherited = inherited.has(name)
  const method = isInherited ? `${name}Operation` : name
  if (isInherited || (id !== undefined && name === plain && name.startsWith('_') && !id.startsWith('_'))) {
    const remedy = 'choose another operationId, or a name with naming.operation in the configuration'
    reading.warn(child(operation, 'operationId'), `${id} cannot be the name of a method; it is ${method}`, remedy)
  }
  return method
}

/** Returns a unique name of an operation. Without an operationId, it also avoids the operationIds of others. */
export type UniqueName = (name: string, operation: Located, id: string | undefined) => string

/** Assigns unique names to operations, with a warning if a name differs from the operationId. */
export const uniqueNames = (paths: readonly (readonly [string, Located])[], reading: Reading): UniqueName => {
  const quiet: Reading = { ...reading, report: () => undefined }
  const ids = paths.flatMap(([, at]) => {
    const item = held(at, quiet)
    return item ? methods.map((method) => idOf(Object(item.value[method]))) : []
  })
  const uniqueAmongIds = nameKeeper(new Set(ids.flatMap((id) => (id === undefined ? [] : [plainName(id)]))))
  const unique = nameKeeper()
  return (preferred, operation, id) => {
    const name = unique(id === undefined ? uniqueAmongIds(preferred) : preferred)
    if (id !== undefined && name !== preferred) {
      const message = `another operation already has the method ${preferred}; that of ${id} is ${name}`
      reading.warn(
        child(operation, 'operationId'),
        message,
        'choose operationIds that differ by more than signs and case',
      )
    }
    return name
  }
}
