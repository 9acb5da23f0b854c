import { child, isObject, items, type JsonObject, type Located, members, shown } from '../located.ts'
import { resolveRef } from '../resolve-ref.ts'
import type { Repair, Repairing } from './repair.ts'
import type { Visited } from './structure.ts'

const places: ReadonlySet<unknown> = new Set(['path', 'query', 'header', 'cookie', 'querystring'])

const heldIn = (at: Located, { document }: Repairing): JsonObject | undefined => {
  const ref = isObject(at.value) ? at.value['$ref'] : undefined
  const target = typeof ref === 'string' ? resolveRef(document, ref, at, () => undefined) : at
  return isObject(target?.value) ? target.value : undefined
}

const pathOf = ({ above }: Visited): string | undefined => {
  const item = above.findLast(({ kind }) => kind === 'pathItem')
  const [, path] = /^\/paths\/([^/]+)$/.exec(item?.at.pointer ?? '') ?? []
  return path?.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A name without what spellings differ by: `{key+}` of a path is `key` of its parameters. */
const bareName = (name: unknown): string =>
  String(name)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/**
 * Renames described path parameters to similar names that the path has.
 *
 * @param missing Names in the path that are not described.
 * @returns The names that are still missing.
 */
const renameSimilar = (parameters: readonly Located[], missing: readonly string[], repairing: Repairing): string[] =>
  missing.filter((name) => {
    const at = parameters.find(
      ({ value }) => isObject(value) && value['in'] === 'path' && bareName(value['name']) === bareName(name),
    )
    if (!at) return true
    const own = child(at, 'name')
    const message = `the path has no parameter ${shown(own.value)}; it is read as ${name}`
    repairing.change(own, name, message, 'write one name in both places')
    return false
  })

/** Adds missing descriptions of path parameters, as strings. */
const repairPathParameters = (visited: Visited, repairing: Repairing): void => {
  const path = pathOf(visited)
  const item = visited.above.findLast(({ kind }) => kind === 'pathItem')?.at
  if (path === undefined || !item) return
  const own = child(visited.at, 'parameters')
  const all = [...items(child(item, 'parameters')), ...items(own)]
  const described = new Set(
    all.flatMap((at) => {
      const parameter = heldIn(at, repairing)
      return parameter?.['in'] === 'path' ? [parameter['name']] : []
    }),
  )
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
  const isUnused = ({ value }: Located): boolean => isObject(value) && !names.includes(String(value['name']))
  const undescribed = names.filter((name) => !described.has(name))
  const missing = renameSimilar(all.filter(isUnused), undescribed, repairing)
  const start = Array.isArray(own.value) ? own.value.length : 0
  if (missing.length > 0 && !Array.isArray(own.value)) {
    const parameters = missing.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
    const message = `path parameter ${missing.join(', ')} is not described; it is a text`
    repairing.change(own, parameters, message, 'add it to parameters with in: path')
    return
  }
  for (const [index, name] of missing.entries()) {
    const parameter = { name, in: 'path', required: true, schema: { type: 'string' } }
    const message = `path parameter ${name} is not described; it is a text`
    repairing.change(child(own, start + index), parameter, message, 'add it to parameters with in: path')
  }
}

const repairParameters = (at: Located, repairing: Repairing): void => {
  const list = child(at, 'parameters')
  if (list.value !== undefined && !Array.isArray(list.value)) {
    repairing.change(list, undefined, 'parameters must be a list; they are ignored', 'write a list')
  }
  for (const item of items(list)) {
    const parameter = heldIn(item, repairing)
    if (!parameter || (typeof parameter['name'] === 'string' && places.has(parameter['in']))) continue
    const message = `a parameter needs a name and a place, and not in: ${String(parameter['in'])}; it is ignored`
    repairing.change(
      item,
      undefined,
      message,
      'write in: path, query, header or cookie; describe bodies in requestBody',
    )
  }
}

const repairId = ({ at }: Visited, { operationIds, repeatedIds }: Repairing): void => {
  const { value, ...place } = child(at, 'operationId')
  if (typeof value !== 'string') return
  if (operationIds.has(value)) repeatedIds.push({ ...place, value })
  else operationIds.set(value, at.pointer)
}

/** Gives operations with a repeated identifier a unique one. */
export const numberRepeatedIds = ({ change, operationIds, repeatedIds }: Repairing): void => {
  for (const id of repeatedIds) {
    let number = 2
    while (operationIds.has(`${id.value}${number}`)) number++
    const name = `${id.value}${number}`
    const message = `operationId ${id.value} is used at ${operationIds.get(id.value)} too; this one is ${name}`
    operationIds.set(name, id.pointer)
    change(id, name, message, 'give each operation its own')
  }
}

const repairResponses = ({ at }: Visited, { change }: Repairing): void => {
  for (const [status, response] of members(child(at, 'responses'))) {
    if (status.startsWith('x-') || /^(?:[1-5]\d\d|[1-5]XX|default)$/i.test(status)) continue
    change(response, undefined, `${status} is not a status; the response is ignored`, 'write a status, 4XX or default')
  }
}

/** Repairs operations that could not be called, or that share their identifier. */
export const repairOperation: Repair = (visited, repairing) => {
  repairId(visited, repairing)
  repairParameters(visited.at, repairing)
  repairPathParameters(visited, repairing)
  repairResponses(visited, repairing)
  const item = visited.above.findLast(({ kind }) => kind === 'pathItem')?.at
  if (item) repairParameters(item, repairing)
}
