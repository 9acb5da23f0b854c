import type { Rule } from '../rule.ts'

export const requestParameterMoved = {
  id: 'request-parameter-moved',
  level: 'major',
  direction: 'request',
  question: 'Did a parameter move to another place, such as from the query to a header?',
  breaks: 'every client that sends the parameter',
  why: 'The server looks for it in another place.',
  mirror: { none: 'Headers of a response have only one place.' },
} as const satisfies Rule
