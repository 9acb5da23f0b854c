import type { Change, Level } from '@poolhouse/spec-diff'
import { expect, test } from 'vitest'
import { changelogSentence } from './sentence.ts'

const change = (level: Level, operation: string | null, message: string): Change => ({
  id: 'rule',
  level,
  operation,
  location: '',
  message,
  direction: 'none',
})

test('names the most severe changes with their common operations', () => {
  const limit = 'request body Limit: maximum changed from 60 to 50'
  expect(
    changelogSentence([
      change('minor', 'POST /GetUser', 'POST /GetUser was added'),
      ...['ListUsers', 'ListGroups', 'ListDevices', 'ListTerms'].map((name) => change('major', `POST /${name}`, limit)),
      change('major', 'POST /SignUp', 'POST /SignUp was removed'),
    ]),
  ).toBe(`Breaking: ${limit} (ListUsers, ListGroups, ListDevices and 1 more); SignUp was removed.`)
})

test('gives the number of many changes', () => {
  const changes = ['A', 'B', 'C', 'D', 'E'].map((name) => change('minor', `POST /${name}`, `POST /${name} was added`))
  expect(changelogSentence(changes)).toBe('New: A was added; B was added; C was added and 2 more.')
})

test('names no operation for a change outside of operations', () => {
  expect(changelogSentence([change('patch', null, 'info: title changed')])).toBe('Changed: info: title changed.')
  expect(changelogSentence([])).toBe('The contract means the same as before.')
})
