// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type { Context } from 'hono'
import type { PathPattern } from '../shared/path-pattern.ts'
import { decoded } from '../shared/percent-encoding.ts'
import { queryPairs, readQuery, readText, type Wires } from '../shared/wire.ts'
import type { Place } from './route.ts'

const cookiesOf = (header: string | undefined): [string, string][] =>
  (header ?? '').split(';').flatMap((part): [string, string][] => {
    const [name = '', ...value] = part.trim().split('=')
    return name === '' ? [] : [[decoded(name), value.join('=')]]
  })

/** Parameters as sent: strings by name, still percent-encoded. */
export const sentIn: Readonly<Record<Place, (context: Context, path: PathPattern) => [string, string][]>> = {
  params: (context, path) => path.read(new URL(context.req.url).pathname),
  query: (context) => queryPairs(new URL(context.req.url).search),
  headers: (context) => Object.entries(context.req.header()),
  cookies: (context) => cookiesOf(context.req.header('cookie')),
}

const asIs = (text: string): string => text

/** The values of the parameters in one location, without a prototype: `toString` may be the name of a parameter. */
export const readParameters = (
  place: Place,
  sent: readonly (readonly [name: string, raw: string])[],
  wires: Wires,
): Record<string, unknown> => {
  const values = Object.create(null) as Record<string, unknown>
  for (const [name, wire] of Object.entries(wires)) {
    const key = place === 'headers' ? name.toLowerCase() : name
    const raw = sent.find(([other]) => other === key)?.[1]
    const value =
      place === 'query'
        ? readQuery(name, sent, wire)
        : place === 'cookies'
          ? readQuery(name, sent, wire, decoded)
          : raw === undefined
            ? undefined
            : readText(name, raw, wire, place === 'headers' ? asIs : undefined)
    if (value !== undefined)
      Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true })
  }
  return values
}
