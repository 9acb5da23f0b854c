import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { expect, test } from 'vitest'
import type { Environment } from '../../ports/environment.ts'
import { confirmationLink } from './confirmation-link.ts'

const environment = { region: 'eu-west-1' } as Environment
const client = { id: 'client1' } as ClientRecord
const user = { username: 'a&b' } as UserRecord
const pool = (settings: Partial<PoolRecord['settings']>) =>
  ({
    settings: { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' }, ...settings },
  }) as PoolRecord
const request = { pool: pool({ Domain: 'acme' }), client, purpose: 'sign-up', attribute: 'email' } as const

test('is on the prefix domain of the pool', () => {
  expect(confirmationLink(environment, request, user, '123456')).toBe(
    'https://acme.auth.eu-west-1.amazoncognito.com/confirmUser?client_id=client1&user_name=a%26b&confirmation_code=123456',
  )
})

test('is on the custom domain of the pool if it has one', () => {
  expect(confirmationLink(environment, { ...request, pool: pool({ CustomDomain: 'auth.acme.test' }) }, user, '1')).toBe(
    'https://auth.acme.test/confirmUser?client_id=client1&user_name=a%26b&confirmation_code=1',
  )
})

test.each([
  ['for a pool without a domain', { pool: pool({}) }],
  ['for a pool that confirms by code', { pool: pool({ Domain: 'acme', VerificationMessageTemplate: {} }) }],
  ['for a text message', { attribute: 'phone_number' }],
  ['to verify an attribute', { purpose: 'email' }],
  ['to reset a password', { purpose: 'reset-password' }],
] as const)('is undefined %s', (_, change) => {
  expect(confirmationLink(environment, { ...request, ...change }, user, '1')).toBeUndefined()
})
