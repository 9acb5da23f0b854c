import type { CodePurpose, UserRecord } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import { codeFailures } from '../errors.ts'
import { codeLifetimes } from './slots.ts'
import { tryCode } from './try-code.ts'

const purposes = Object.keys(codeLifetimes) as CodePurpose[]
const code = { hash: 'right', attribute: 'email', destination: 'ada@example.com', expiresAt: 1_000 } as const

/** A user with an outstanding code for each purpose. */
const ada = {
  attributes: { email: code.destination },
  pending: {},
  codes: Object.fromEntries(purposes.map((purpose) => [purpose, code])),
} as unknown as UserRecord

const present = (user: UserRecord, purpose: CodePurpose, hash: string, now = 0) =>
  tryCode(user, { purpose, hashes: { email: hash, phone_number: '' } }, now)

const afterWrong = (purpose: CodePurpose, attempts: number) => {
  let user = ada
  for (let count = 0; count < attempts; count += 1) user = present(user, purpose, 'wrong').user
  return user
}

const limits = purposes.map((purpose) => ({ purpose, attempts: purpose === 'sign-in' ? 20 : 5 }))

describe.each(limits)('a code for $purpose', ({ purpose, attempts }) => {
  const { [purpose]: _, ...others } = ada.codes

  test(`is removed by wrong attempt ${attempts}, and no other code is`, () => {
    const almost = afterWrong(purpose, attempts - 1)
    expect(present(almost, purpose, 'right')).toMatchObject({
      code: { failures: attempts - 1 },
      user: { codes: others },
    })
    expect(present(almost, purpose, 'wrong')).toEqual({
      user: { ...ada, codes: others },
      rejection: codeFailures.mismatch(),
    })
    expect(present(afterWrong(purpose, attempts), purpose, 'right')).toMatchObject({
      rejection: codeFailures.expired(),
    })
  })

  test('is accepted once, up to the millisecond in which it expires', () => {
    const accepted = present(ada, purpose, 'right', code.expiresAt)
    expect(accepted).toEqual({ user: { ...ada, codes: others }, code })
    expect(present(accepted.user, purpose, 'right')).toMatchObject({ rejection: codeFailures.expired() })
    expect(present(ada, purpose, 'right', code.expiresAt + 1)).toEqual({ user: ada, rejection: codeFailures.expired() })
  })

  test('is not accepted for another address than it was sent to', () => {
    const moved = { ...ada, attributes: { email: 'eve@example.com' } }
    expect(present(moved, purpose, 'right')).toEqual({ user: moved, rejection: codeFailures.expired() })
  })
})
