import { expect, test } from 'vitest'
import { testHouse } from '../../testing/index.ts'

test('says that MFA is off where nothing is set', async () => {
  const house = await testHouse()
  const { id } = await house.aPool()
  expect(await house.invoke('GetUserPoolMfaConfig', { UserPoolId: id })).toStrictEqual({ MfaConfiguration: 'OFF' })
})

test('shows how text messages are sent', async () => {
  const house = await testHouse()
  const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' }
  const { id } = await house.aPool({
    MfaConfiguration: 'OPTIONAL',
    AutoVerifiedAttributes: ['phone_number'],
    SmsAuthenticationMessage: 'Code {####}',
    SmsConfiguration,
  })
  expect(await house.invoke('GetUserPoolMfaConfig', { UserPoolId: id })).toStrictEqual({
    MfaConfiguration: 'OPTIONAL',
    SmsMfaConfiguration: { SmsAuthenticationMessage: 'Code {####}', SmsConfiguration },
  })
})

test('refuses an unknown pool', async () => {
  const house = await testHouse()
  await expect(house.invoke('GetUserPoolMfaConfig', { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})
