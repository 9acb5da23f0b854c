import type { Rule } from '../rule.ts'

export const responseHeaderSerializationChanged = {
  id: 'response-header-serialization-changed',
  level: 'major',
  direction: 'response',
  question: 'Did the serialization of a response header change?',
  breaks: 'clients that read the header',
  why: 'The same value is serialized differently.',
  mirror: { rule: 'request-parameter-serialization-changed' },
} as const satisfies Rule
