import type { Rule } from '../rule.ts'

export const serverVariableNarrowed = {
  id: 'server-variable-narrowed',
  level: 'major',
  direction: 'none',
  question: 'Does a server variable accept fewer values?',
  breaks: 'clients that call an address with another value',
  why: 'The document no longer promises that the address works.',
  mirror: { none: 'The rule is about the document, not about data of one direction.' },
} as const satisfies Rule
