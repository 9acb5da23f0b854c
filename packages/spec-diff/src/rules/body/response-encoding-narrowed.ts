import type { Rule } from '../rule.ts'

/** Is a part of a response body written in fewer ways? */
export const responseEncodingNarrowed = {
  id: 'response-encoding-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Is a part of a response body written in fewer ways?',
  breaks: 'nobody',
  why: 'Clients that read every way of the base read this one too.',
  mirror: { none: 'A part of a request that may be written in fewer ways is a `request-encoding-changed`.' },
} as const satisfies Rule
