import type { Documentation } from '../model/shape.ts'
import { jsdoc } from './jsdoc.ts'

/** The comment above a schema or a member. */
export const documentationComment = (
  { description, deprecated = false, default: value }: Documentation,
  indent = 0,
): readonly string[] | undefined =>
  jsdoc(
    description,
    [...(value === undefined ? [] : [`@default ${JSON.stringify(value)}`]), ...(deprecated ? ['@deprecated'] : [])],
    indent,
  )
