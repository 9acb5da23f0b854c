import type { PasswordHashingAlgorithmType } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { passwordHashes } from './password-hashes.ts'

/** Published test vectors: crypt_blowfish, RFC 7914, the reference implementation of Argon2, and passlib. */
const vectors: readonly (readonly [PasswordHashingAlgorithmType, password: string, hash: string])[] = [
  ['BCRYPT', 'U*U', '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW'],
  [
    'SCRYPT',
    'pleaseletmein',
    '$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofLVQylVYT8Pz2LUlwUkKpr55h6F3A1lHkDfzwF7RVdYhw',
  ],
  ['ARGON2ID', 'password', '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'],
  [
    'PBKDF2_SHA256',
    'toomanysecrets',
    '$pbkdf2-sha256$29000$N2YMIWQsBWBMae09x1jrPQ$1t8iyB2A.WF/Z5JZv.lfCIhXXN33N23OSgQYThBYRfk',
  ],
]

test.each(vectors)('%s verifies the password of a published hash, and no others', async (algorithm, password, hash) => {
  expect(passwordHashes.isUsable(algorithm, hash)).toBe(true)
  expect(await passwordHashes.verify(algorithm, hash, password)).toBe(true)
  expect(await passwordHashes.verify(algorithm, hash, `${password}x`)).toBe(false)
})

test('PBKDF2 also accepts rounds as a parameter', () => {
  const hash = '$pbkdf2-sha256$i=29000$N2YMIWQsBWBMae09x1jrPQ$1t8iyB2A+WF/Z5JZv+lfCIhXXN33N23OSgQYThBYRfk'
  expect(passwordHashes.isUsable('PBKDF2_SHA256', hash)).toBe(true)
})

describe('rejects', () => {
  const salt = 'c29tZXNhbHQ'
  const hash = 'CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  test.each<[string, PasswordHashingAlgorithmType, string]>([
    ['a clear text', 'BCRYPT', 'Correct-Horse-9!'],
    ['a bcrypt cost that takes too long', 'BCRYPT', '$2b$16$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW'],
    ['a hash of another algorithm', 'SCRYPT', `$argon2id$v=19$m=65536,t=2,p=1$${salt}$${hash}`],
    ['Argon2d', 'ARGON2ID', `$argon2d$v=19$m=65536,t=2,p=1$${salt}$${hash}`],
    ['the first version of Argon2', 'ARGON2ID', `$argon2id$v=16$m=65536,t=2,p=1$${salt}$${hash}`],
    ['Argon2 with too much memory', 'ARGON2ID', `$argon2id$v=19$m=131073,t=2,p=1$${salt}$${hash}`],
    ['Argon2 with another parameter', 'ARGON2ID', `$argon2id$v=19$m=65536,t=2,p=1,x=1$${salt}$${hash}`],
    ['scrypt with too much memory', 'SCRYPT', `$scrypt$ln=18,r=8,p=1$${salt}$${hash}`],
    ['PBKDF2 with too many rounds', 'PBKDF2_SHA256', `$pbkdf2-sha256$2000001$${salt}$${hash}`],
    ['a short hash', 'PBKDF2_SHA256', `$pbkdf2-sha256$29000$${salt}$AAAA`],
    ['a salt that is missing', 'PBKDF2_SHA256', `$pbkdf2-sha256$29000$$${hash}`],
  ])('%s', (_, algorithm, text) => {
    expect(passwordHashes.isUsable(algorithm, text)).toBe(false)
  })
})
