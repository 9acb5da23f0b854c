import type { z } from 'zod'

const booleans: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false }

/**
 * Converts, in place, texts that failed validation as booleans, because the service accepts `"yes"` (behaviour: branding, H).
 * The other texts that it accepts are unknown (G). Returns whether anything changed; validate again then.
 */
export const readBooleans = (whole: unknown, issues: readonly z.core.$ZodIssue[]): boolean => {
  let changed = false
  for (const issue of issues) {
    const last = issue.path.at(-1)
    if (issue.code !== 'invalid_type' || issue.expected !== 'boolean' || last === undefined) continue
    let container = whole
    for (const segment of issue.path.slice(0, -1)) container = Object(container)[segment]
    const text: unknown = Object(container)[last]
    const value = typeof text === 'string' ? booleans[text.toLowerCase()] : undefined
    if (value === undefined) continue
    Object(container)[last] = value
    changed = true
  }
  return changed
}
