import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { expect, test } from 'vitest'
import { recoversByAdministrator, recoveryAttribute } from './recovery-attribute.ts'

type Mechanism = readonly [name: 'verified_email' | 'verified_phone_number' | 'admin_only', priority: number]

const pool = (...mechanisms: readonly Mechanism[]) =>
  ({
    settings: {
      AccountRecoverySetting: { RecoveryMechanisms: mechanisms.map(([Name, Priority]) => ({ Name, Priority })) },
    },
  }) as PoolRecord
const old = { settings: {} } as PoolRecord

const email = { email: 'ada@example.com', email_verified: 'true' }
const phone = { phone_number: '+12065558920', phone_number_verified: 'true' }
const user = (attributes: UserRecord['attributes']) => ({ attributes }) as UserRecord

test.each([
  ['the first by priority', pool(['verified_phone_number', 2], ['verified_email', 1]), { ...email, ...phone }, 'email'],
  ['the second, without the first', pool(['verified_email', 1], ['verified_phone_number', 2]), phone, 'phone_number'],
  ['not one that is unverified', pool(['verified_email', 1]), { ...email, email_verified: 'false' }, undefined],
  ['not one that the pool leaves out', pool(['verified_email', 1]), phone, undefined],
  ['without the setting the phone number', old, { ...email, ...phone }, 'phone_number'],
  ['without the setting and a phone number, the email', old, email, 'email'],
  ['a flag without a value is nothing', old, { email_verified: 'true' }, undefined],
] as const)('%s', (_, of, attributes, attribute) => {
  expect(recoveryAttribute(of, user(attributes))).toBe(attribute)
})

test('admin_only allows recovery by administrators only', () => {
  expect(recoversByAdministrator(pool(['admin_only', 1]))).toBe(true)
  expect(recoversByAdministrator(pool(['verified_email', 1]))).toBe(false)
  expect(recoversByAdministrator(old)).toBe(false)
})

test('a contact that receives the codes of the second factor does not receive this one', () => {
  const both = pool(['verified_phone_number', 1], ['verified_email', 2])
  const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' }
  const withSms = (MfaConfiguration: 'OFF' | 'OPTIONAL' | 'ON', of = both) =>
    ({ settings: { ...of.settings, MfaConfiguration, SmsConfiguration } }) as PoolRecord
  const ada = user({ ...email, ...phone })
  const enabled = { ...ada, mfa: { enabled: ['SMS_MFA'] } } as UserRecord
  expect(recoveryAttribute(withSms('ON'), ada)).toBe('email')
  expect(recoveryAttribute(withSms('OPTIONAL'), ada)).toBe('phone_number')
  expect(recoveryAttribute(withSms('OPTIONAL'), enabled)).toBe('email')
  expect(recoveryAttribute(withSms('OFF'), enabled)).toBe('phone_number')
  expect(recoveryAttribute(withSms('ON', pool(['verified_phone_number', 1])), ada)).toBeUndefined()

  const mailed = { settings: { ...both.settings, MfaConfiguration: 'OPTIONAL' }, mfa: { email: {} } } as PoolRecord
  const byMail = { ...user(email), mfa: { enabled: ['EMAIL_OTP'] } } as UserRecord
  expect(recoveryAttribute(mailed, byMail)).toBeUndefined()
})
