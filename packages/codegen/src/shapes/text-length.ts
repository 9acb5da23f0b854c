import type { Size } from '../model/shape.ts'
import type { Code } from '../source/code.ts'

/**
 * Bounds the length of a text. This is the one place that decides the unit: UTF-16 code units, as JavaScript and
 * Java count, so that an emoji outside the basic plane counts twice. JSON Schema counts code points; a service
 * whose documents mean that would count differently here and nowhere else.
 */
export const textLength = ({ minimum, maximum }: Size): Code => [
  minimum === undefined || minimum === 0 ? '' : `.min(${minimum})`,
  maximum === undefined ? '' : `.max(${maximum})`,
]
