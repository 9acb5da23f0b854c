import { type OperationName, operations } from '@poolhouse/schemas'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import { expect, test } from 'vitest'
import { createTestApp } from '../../conformance/test-app.ts'
import type { Rejection } from '../declared-errors/define-case.ts'
import { operationCases } from '../declared-errors/index.ts'

/** Sign-in has an order of its own, and these look at the user later: AdminCreateUser only to resend an invitation. */
const exceptions = new Set<OperationName>(['AdminCreateUser', 'AdminLinkProviderForUser'])

const findsUserFirst = (operation: OperationName): boolean =>
  operations[operation].authorization === 'iam' && operations[operation].noun !== 'auth' && !exceptions.has(operation)

/** What the pool must have is checked before the user (L). */
const ofPool = new Set([
  'Group not found.',
  'Device tracking is not enabled for the user pool.',
  'User pool add-on is not enabled.',
])

/** A check whose parameter only the handler knows: its place is not documented. */
const ofHandler = /providerConfiguration/

/** The documented order of checks: constraints of the request, its pool (H), its user (M); then all others. */
const ranks: readonly ((text: string, operation: OperationName) => boolean)[] = [
  (text) => /^\d+ validation errors? detected: /.test(text) && !ofHandler.test(text),
  (text) => /^User pool [\w-]+ does not exist\.$/.test(text),
  (text, operation) => ofPool.has(text) && findsUserFirst(operation),
  (text, operation) => text === 'User does not exist.' && findsUserFirst(operation),
]

/** The message of an error where the members that are wrong have the usual values. */
const messageOf = ({ text }: Rejection): string =>
  typeof text === 'string' ? text : text({ UserPoolId: 'us-east-1_nowhere00', ClientId: 'nobody' })

const rankOf = (rejection: Rejection, operation: OperationName): number => {
  const rank = ranks.findIndex((matches) => matches(messageOf(rejection), operation))
  return rank === -1 ? ranks.length : rank
}

/** Each error with one error of each kind that is checked before. */
const allPairs = operationCases.flatMap(({ operation, rejections }) =>
  rejections.flatMap((late, index) => {
    const earlier = rejections.filter((early) => rankOf(early, operation) < rankOf(late, operation))
    const oneOfEach = [...new Map(earlier.map((early) => [rankOf(early, operation), early])).values()]
    return oneOfEach.map((early) => ({
      ...{ operation, early, index },
      ...{ first: messageOf(early), second: messageOf(late) },
    }))
  }),
)

/** One cause of each message is enough. */
const pairs = [...new Map(allPairs.map((pair) => [`${pair.operation}\n${pair.first}\n${pair.second}`, pair])).values()]

test.each(pairs)('$operation returns "$first" rather than "$second"', async ({ early, index }) => {
  const app = await createTestApp({ storage: createMemoryStorage(), dump: async () => ({}) })
  const { response, expected } = await early.rejectWith(app, index)
  expect(response).toEqual(expected)
})
