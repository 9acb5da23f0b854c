import type { CreateUserPoolRequest } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { namesOf } from './names.ts'

const unverified = { email: 'Ada@Example.com', phone_number: '+12065558920', preferred_username: 'Lovelace' }
const verified = { ...unverified, email_verified: 'true', phone_number_verified: 'true' }
const username = { kind: 'username', value: 'Ada' }
const email = { kind: 'email', value: 'Ada@Example.com' }
const phoneNumber = { kind: 'phone_number', value: '+12065558920' }
const preferred = { kind: 'preferred_username', value: 'Lovelace' }

const cases: readonly (readonly [
  what: string,
  settings: Partial<CreateUserPoolRequest>,
  attributes: Record<string, string>,
  names: readonly unknown[],
])[] = [
  ['plain pools: the username', {}, verified, [username]],
  [
    'aliases: those that are verified',
    { AliasAttributes: ['email', 'phone_number'] },
    verified,
    [username, email, phoneNumber],
  ],
  ['aliases: none that is not', { AliasAttributes: ['email', 'phone_number'] }, unverified, [username]],
  ['the preferred username', { AliasAttributes: ['preferred_username'] }, unverified, [username, preferred]],
  [
    'username attributes: verified or not',
    { UsernameAttributes: ['email', 'phone_number'] },
    unverified,
    [username, email, phoneNumber],
  ],
  ['username attributes that are there only', { UsernameAttributes: ['email', 'phone_number'] }, {}, [username]],
  [
    'pools that ignore case: all in lower case',
    { AliasAttributes: ['email', 'preferred_username'], UsernameConfiguration: { CaseSensitive: false } },
    verified,
    [
      { kind: 'username', value: 'ada' },
      { kind: 'email', value: 'ada@example.com' },
      { kind: 'preferred_username', value: 'lovelace' },
    ],
  ],
]

test.each(cases)('%s', async (_, settings, attributes, names) => {
  const engine = await createTestEngine()
  expect(namesOf(await engine.aPool(settings), { username: 'Ada', attributes })).toEqual(names)
})
