import type { Rule } from '../rule.ts'

export const requestParameterSerializationChanged = {
  id: 'request-parameter-serialization-changed',
  level: 'major',
  direction: 'request',
  question: 'Did the serialization of a parameter change (style, explode, content)?',
  breaks: 'every client that sends the parameter',
  why: 'The server reads the same text as another value, or not at all.',
  mirror: { rule: 'response-header-serialization-changed' },
} as const satisfies Rule
