import type { Rule } from '../rule.ts'

/** Is a parameter written in another way (style, explode, content)? */
export const requestParameterSerializationChanged = {
  id: 'request-parameter-serialization-changed',
  level: 'major',
  direction: 'request',
  question: 'Is a parameter written in another way (style, explode, content)?',
  breaks: 'every client that sends the parameter',
  why: 'The server reads the same text as another value, or not at all.',
  mirror: { rule: 'response-header-serialization-changed' },
} as const satisfies Rule
