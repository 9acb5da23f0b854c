import { safeParse } from 'zod/v4/core'
import type { z } from 'zod'
import { isList, partOf, type Schema, unwrapped } from './schema-parts.ts'

/** Maximum number of items that are validated, so that rejecting a long list stays cheap. */
const maximum = 100

/**
 * Adds the violations of items to that of a list that is too long: zod stops at the length, the service reports both
 * (behaviour: refusals, section 2, three recovery mechanisms; H).
 */
export const withItemsOfLongLists = (
  issues: readonly z.core.$ZodIssue[],
  whole: unknown,
  schema: z.ZodType,
): readonly z.core.$ZodIssue[] =>
  issues.flatMap((issue) => {
    if (issue.code !== 'too_big' || issue.origin !== 'array') return [issue]
    let list: unknown = whole
    let part: Schema | undefined = unwrapped(schema)
    for (const segment of issue.path) {
      list = Object(list)[segment]
      part = part && partOf(part, segment)
    }
    if (!part || !isList(part) || !Array.isArray(list)) return [issue]
    const { element } = part._zod.def
    const ofItems = list.slice(0, maximum).flatMap((item, index) =>
      (safeParse(element, item).error?.issues ?? []).map((inner) => ({
        ...inner,
        path: [...issue.path, index, ...inner.path],
      })),
    )
    return [issue, ...ofItems]
  })
