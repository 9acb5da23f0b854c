import { expect, test } from 'vitest'
import { acrValuesOf, levelOf, type Reference } from './levels.ts'

test.each<[level: number, ...references: Reference[]]>([
  [0],
  [0, 'otp'],
  [1, 'pwd'],
  [2, 'sms'],
  [2, 'email_otp'],
  [2, 'sms', 'otp'],
  [3, 'swk'],
  [3, 'hwk'],
  [3, 'hwk', 'pwd'],
  [3, 'pwd', 'sms'],
  [3, 'pwd', 'email_otp'],
  [4, 'pwd', 'otp'],
  [4, 'pwd', 'otp', 'sms'],
])('level %d: %s %s', (level, ...references) => {
  expect(levelOf(new Set(references))).toBe(level)
})

test('a pool can rename levels', () => {
  expect(acrValuesOf({})).toEqual(['urn:cognito:loa:1', 'urn:cognito:loa:2', 'urn:cognito:loa:3', 'urn:cognito:loa:4'])
  expect(acrValuesOf({ AcrConfiguration: { Level3: { AcrValue: 'high' } } })[2]).toBe('high')
})
