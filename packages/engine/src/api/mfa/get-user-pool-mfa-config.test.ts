import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('returns OFF if nothing is set', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  expect(await engine.invoke('GetUserPoolMfaConfig', { UserPoolId: id })).toStrictEqual({ MfaConfiguration: 'OFF' })
})

test('returns how text messages are sent', async () => {
  const engine = await createTestEngine()
  const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' }
  const { id } = await engine.aPool({
    MfaConfiguration: 'OPTIONAL',
    AutoVerifiedAttributes: ['phone_number'],
    SmsAuthenticationMessage: 'Code {####}',
    SmsConfiguration,
  })
  expect(await engine.invoke('GetUserPoolMfaConfig', { UserPoolId: id })).toStrictEqual({
    MfaConfiguration: 'OPTIONAL',
    SmsMfaConfiguration: { SmsAuthenticationMessage: 'Code {####}', SmsConfiguration },
  })
})

test('rejects an unknown pool', async () => {
  const engine = await createTestEngine()
  await expect(engine.invoke('GetUserPoolMfaConfig', { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})
