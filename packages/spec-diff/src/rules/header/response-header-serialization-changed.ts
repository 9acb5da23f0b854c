import type { Rule } from '../rule.ts'

/** Is a header of a response written in another way? */
export const responseHeaderSerializationChanged = {
  id: 'response-header-serialization-changed',
  level: 'major',
  direction: 'response',
  question: 'Is a header of a response written in another way?',
  breaks: 'clients that read the header',
  why: 'The same value is another text.',
  mirror: { rule: 'request-parameter-serialization-changed' },
} as const satisfies Rule
