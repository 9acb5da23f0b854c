import { child, type JsonObject, type Located } from '../document/located.ts'
import { type Method, methods } from '../document/openapi-objects.ts'
import { held, textOf } from './held.ts'
import { identifierOf, nameKeeper, pascalCase } from './naming.ts'
import type { Reading } from './reading.ts'

/** The operationId of an operation. An empty one is none. */
export const idOf = ({ operationId }: JsonObject): string | undefined => textOf(operationId) || undefined

/** The name of an operation without an operationId. */
export type NameOf = (method: Method, path: string) => string

/** `get /pets/{id}` is `getPetsId`. */
export const nameFromPath: NameOf = (method, path) => method + pascalCase(path)

/** Names that every object has, and `then`, with which \`await client\` would call the operation. */
const inherited: ReadonlySet<string> = new Set(['then', ...Object.getOwnPropertyNames(Object.prototype)])

/** The method that an operationId, or what stands for one, asks for. */
const plainName = (id: string): string => {
  const wanted = identifierOf(pascalCase(id))
  return wanted.charAt(0).toLowerCase() + wanted.slice(1)
}

/** The method of an operation. Warns when it differs from the operationId by more than its first letter. */
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

/** A name that no other operation has; without an operationId, none that another asks for by its own. */
export type UniqueName = (name: string, operation: Located, id: string | undefined) => string

/** Gives operations their names, with a warning where one gets another than it asks for by its operationId. */
export const uniqueNames = (paths: readonly (readonly [string, Located])[], reading: Reading): UniqueName => {
  const quiet: Reading = { ...reading, report: () => undefined }
  const ids = paths.flatMap(([, at]) => {
    const item = held(at, quiet)
    return item ? methods.map((method) => idOf(Object(item.value[method]))) : []
  })
  const free = nameKeeper(new Set(ids.flatMap((id) => (id === undefined ? [] : [plainName(id)]))))
  const unique = nameKeeper()
  return (wanted, operation, id) => {
    const name = unique(id === undefined ? free(wanted) : wanted)
    if (id !== undefined && name !== wanted) {
      const message = `another operation already has the method ${wanted}; that of ${id} is ${name}`
      reading.warn(
        child(operation, 'operationId'),
        message,
        'choose operationIds that differ by more than signs and case',
      )
    }
    return name
  }
}
