import type { PoolRecord } from '@poolhouse/storage'
import type { Random } from '../ports/random.ts'
import { passwordPolicy } from './rules/policy.ts'

/** Without symbols that have a meaning in HTML or templates, because invitations can be HTML mails. */
const classes = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz', '0123456789', '!@#$%^*()-_+=?:'] as const
const everything = classes.join('')

/**
 * Generates a temporary password with at least one character of each class, so that it satisfies every policy.
 */
export const generatePassword = (pool: PoolRecord, random: Random): string => {
  const length = Math.max(passwordPolicy(pool).MinimumLength ?? 8, 8)
  const characters = [
    ...classes.map((alphabet) => random.text(1, alphabet)),
    ...Array.from(random.text(length - classes.length, everything)),
  ]
  return shuffled(characters, random).join('')
}

/** Shuffles by sorting with random keys. */
const shuffled = (items: readonly string[], random: Random): readonly string[] =>
  items
    .map((item) => ({ item, key: random.text(16, classes[1]) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ item }) => item)
