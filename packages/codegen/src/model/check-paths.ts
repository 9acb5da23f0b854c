import { isObject, type Located } from '../document/located.ts'
import { methods } from '../document/openapi-objects.ts'
import { decoded } from '../runtime/shared/percent-encoding.ts'
import { held } from './held.ts'
import type { Reading } from './reading.ts'
import { tolerated } from './tolerated.ts'

/** A path without the names of its parameters. Paths with the same template match the same requests. */
const templateOf = (path: string): string =>
  path
    .split('/')
    .map((segment) => encodeURIComponent(decoded(segment.replaceAll(/\{[^{}]+\}/g, '{}'))))
    .join('/')

const methodsOf = (item: Located, reading: Reading): readonly string[] => {
  const value = isObject(item.value) ? held(item, { ...reading, report: () => undefined })?.value : undefined
  return methods.filter((method) => value?.[method] !== undefined)
}

/** Reports paths that no request can match, and paths that match the same requests. */
export const checkPaths = (paths: readonly (readonly [path: string, item: Located])[], reading: Reading): void => {
  const report = tolerated(reading)
  const seen = new Map<string, string>()
  for (const [path, item] of paths) {
    if (path.startsWith('x-')) continue
    if (/[?#]/.test(path.replaceAll(/\{[^{}]*\}/g, '')))
      report(item, `path ${path} has a query or fragment, so no request matches it`, 'describe the query as parameters')
    const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name)
    const repeated = names.find((name, index) => names.indexOf(name) < index)
    if (repeated !== undefined)
      report(item, `path ${path} has the parameter ${repeated} twice`, 'give each parameter its own name')
    for (const method of methodsOf(item, reading)) {
      const key = `${method} ${templateOf(path)}`
      const first = seen.get(key)
      if (first === undefined) seen.set(key, path)
      else
        report(
          item,
          `paths ${first} and ${path} match the same requests, so ${method} of ${path} is never run`,
          'describe them as one path',
        )
    }
  }
}
