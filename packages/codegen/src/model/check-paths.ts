import { isObject, type Located } from '../document/located.ts'
import { methods } from '../document/openapi-objects.ts'
import type { Report } from '../problem.ts'
import { splitPath } from '../runtime/shared/path-pattern.ts'
import { decoded } from '../runtime/shared/percent-encoding.ts'
import { held } from './held.ts'
import type { Reading } from './reading.ts'
import { sentPath } from './sent-path.ts'
import { tolerated } from './tolerated.ts'

/**
 * A path without the names of its parameters, and without a fragment. Paths with the same template match the same
 * requests.
 */
const templateOf = (path: string): string => {
  const [pathname, query] = splitPath(sentPath(path))
  const segments = pathname.split('/').map((segment) => decoded(segment.replaceAll(/\{[^{}]+\}/g, '{}')))
  return JSON.stringify([segments, [...query].sort(([a], [b]) => (a < b ? -1 : 1))])
}

const methodsOf = (item: Located, reading: Reading): readonly string[] => {
  const value = isObject(item.value) ? held(item, { ...reading, report: () => undefined })?.value : undefined
  return methods.filter((method) => value?.[method] !== undefined)
}

/** Reports a fragment, which is never sent, and a query, by which the server selects the operation. */
const checkEnd = (path: string, item: Located, report: Report): void => {
  const sent = sentPath(path)
  if (sent !== path)
    report(item, `path ${path} has a fragment, which is not sent: it is served as ${sent}`, 'remove the fragment')
  const remedy = 'describe the query as parameters'
  if (splitPath(sent)[1].size > 0)
    report(
      item,
      `path ${path} has a query, which OpenAPI does not allow: only requests with that query match it`,
      remedy,
    )
  else if (sent.replaceAll(/\{[^{}]*\}/g, '').includes('?'))
    report(item, `path ${path} has parameters in its query, so no request matches it`, remedy)
}

/** Reports paths that no request can match, and paths that match the same requests. */
export const checkPaths = (paths: readonly (readonly [path: string, item: Located])[], reading: Reading): void => {
  const report = tolerated(reading)
  const seen = new Map<string, readonly [path: string, item: Located]>()
  for (const [path, item] of paths) {
    if (path.startsWith('x-')) continue
    checkEnd(path, item, report)
    const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name)
    const repeated = names.find((name, index) => names.indexOf(name) < index)
    if (repeated !== undefined)
      report(item, `path ${path} has the parameter ${repeated} twice`, 'give each parameter its own name')
    for (const method of methodsOf(item, reading)) {
      const key = `${method} ${templateOf(path)}`
      const [first, firstItem] = seen.get(key) ?? []
      if (first === undefined || !firstItem) {
        seen.set(key, [path, item])
        continue
      }
      const message = `paths ${first} and ${path} match the same requests, so ${method} of`
      report(item, `${message} ${path} is never run`, 'describe them as one path')
      report(firstItem, `${message} ${first} is run for both`, 'describe them as one path')
    }
  }
}
