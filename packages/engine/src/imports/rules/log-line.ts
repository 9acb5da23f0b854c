/** The outcome of a line. */
export type LineOutcome =
  | { readonly kind: 'imported' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'failed'; readonly reason: string }

/** The reason of a line without a verified contact (H). */
export const notVerified =
  'The User Record does not set any of the auto verified attributes to true. (Example: email_verified to true).'

/** Formats the log line for one line of the file. The header is line 1 (M). The texts are H, except reasons. */
export const logLine = (number: number, outcome: LineOutcome): string => {
  if (outcome.kind === 'imported') return `[SUCCEEDED] Line Number ${number} - The import succeeded.`
  if (outcome.kind === 'skipped') return `[SKIPPED] Line Number ${number} - The user already exists.`
  return `[FAILED] Line Number ${number} - ${outcome.reason}`
}
