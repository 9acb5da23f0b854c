import type { At } from '../document/at.ts'
import { bits } from '../schema/shape.ts'

const defaultStyles: Readonly<Record<string, string>> = { query: 'form', cookie: 'form' }

/**
 * How a parameter or header is serialized, with the defaults of OpenAPI.
 *
 * @param place Its location: `query`, `path`, `header` or `cookie`.
 * @param types The JSON types of its values as bits. `explode` is omitted if it makes no difference to them.
 */
export const serializationOf = (at: At, place: string, types: number): string => {
  const style = at.text('style') ?? defaultStyles[place] ?? 'simple'
  const { explode = style === 'form' || style === 'cookie', allowReserved } = at.object
  const exploded = style === 'simple' ? bits.object : bits.object | bits.array
  return [
    `style ${style}`,
    ...(types & exploded ? [`explode ${String(explode)}`] : []),
    ...(allowReserved === true ? ['allowReserved'] : []),
  ].join(', ')
}
