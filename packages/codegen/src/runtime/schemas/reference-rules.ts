// Copied into the folder of generated schemas, without this line.
import type { Rule } from './rule.ts'

/** A rule that is declared elsewhere, possibly later. */
export const ref =
  (rule: () => Rule): Rule =>
  (value, look) =>
    rule()(value, look)

/** A rule of a schema resource with dynamic anchors. */
export const within =
  (anchors: Readonly<Record<string, () => Rule>>, rule: Rule): Rule =>
  (value, look) =>
    rule(value, { ...look, scope: { anchors, outer: look.scope } })

/** The rule with this dynamic anchor in the outermost schema resource of the current evaluation. */
export const dynamicRef =
  (anchor: string, otherwise: () => Rule): Rule =>
  (value, look) => {
    let found = otherwise
    for (let scope = look.scope; scope; scope = scope.outer) {
      if (Object.hasOwn(scope.anchors, anchor)) found = scope.anchors[anchor] ?? found
    }
    return found()(value, look)
  }
