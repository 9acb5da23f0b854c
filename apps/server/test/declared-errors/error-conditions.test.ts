import { operations } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { conditions } from './conditions.ts'
import { errorConditions, messageOf } from './error-conditions.ts'
import { operationCases } from './index.ts'

test.each(Object.values(operations))('$name: each declared error has its conditions', ({ name, errors }) => {
  const all = errorConditions(name)
  expect(Object.keys(all)).toEqual(errors)
  const withoutCondition = Object.values(all).flatMap(({ causes = [], never }) =>
    never === undefined ? causes.filter(({ when }) => when.length === 0).map(({ message }) => message) : [],
  )
  expect(withoutCondition).toEqual([])
})

test('every condition is that of a message with a case', () => {
  const cases = operationCases.flatMap(({ rejections }) => rejections.filter(({ when }) => when === undefined))
  const messages = new Set(['Rate exceeded', 'Internal server error.', ...cases.map(messageOf)])
  expect(Object.keys(conditions).filter((message) => !messages.has(message))).toEqual([])
})

test('the violation of a constraint is described with the names of the request', () => {
  const { InvalidParameterException } = errorConditions('CreateResourceServer')
  expect(InvalidParameterException?.causes).toContainEqual({
    message:
      "1 validation error detected: Value '{ScopeName}' at 'scopes.1.member.scopeName' failed to satisfy constraint: " +
      String.raw`Member must satisfy regular expression pattern: [\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+`,
    when: ['`ScopeName` of `Scopes` does not match its pattern.'],
  })
})
