import { expect, test } from 'vitest'
import { referencesOf } from './references.ts'

test('lists factors once, after those of an earlier sign-in', () => {
  expect([...referencesOf(['PASSWORD_SRP', 'SMS_MFA'], { credit: ['sms'] })]).toEqual(['sms', 'pwd'])
  expect([...referencesOf(['WEB_AUTHN'])]).toEqual(['swk'])
  expect([...referencesOf(['WEB_AUTHN'], { isRoaming: true })]).toEqual(['hwk'])
  expect([...referencesOf(['DEVICE_SRP', 'CONFIRMED_SIGN_UP'])]).toEqual([])
})
