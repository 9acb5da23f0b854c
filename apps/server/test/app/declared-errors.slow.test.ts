import { type ErrorName, type OperationName, operations } from '@poolhouse/schemas'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import { describe, expect, test } from 'vitest'
import { createTestApp } from '../../conformance/test-app.ts'
import { operationCases } from '../declared-errors/index.ts'
import { notRaised } from '../declared-errors/not-raised.ts'
import { storageFails } from '../declared-errors/mutations.ts'

const anApp = () => createTestApp({ storage: createMemoryStorage(), dump: async () => ({}) })

/** The name under which the operation declares internal errors. */
const faultOf = (operation: OperationName): ErrorName => {
  const declared: readonly ErrorName[] = operations[operation].errors
  return declared.includes('InternalErrorException') ? 'InternalErrorException' : 'InternalServerException'
}

/** The declared errors of an operation that nothing can cause. */
const neverRaised = (operation: OperationName): readonly ErrorName[] => {
  const declared: readonly ErrorName[] = operations[operation].errors
  return notRaised
    .filter(({ by }) => !by || by.includes(operation))
    .flatMap(({ errors }) => errors.filter((error) => declared.includes(error)))
}

const declares = (operation: OperationName, error: ErrorName): boolean =>
  (operations[operation].errors as readonly ErrorName[]).includes(error)

describe.each(operationCases)('$operation', ({ operation, errors, call, rejections }) => {
  test('succeeds with valid input', async () => {
    expect(await call(await anApp())).toMatchObject({ status: 200 })
  })

  test.each(rejections)('returns exactly $error', async ({ reject }) => {
    const { response, expected } = await reject(await anApp())
    expect(response).toEqual(expected)
  })

  test('returns an internal error when the store fails, without details', async () => {
    expect(await call(await anApp(), storageFails)).toEqual({
      status: 500,
      body: { __type: faultOf(operation), message: 'Internal server error.' },
    })
  })

  // Not a skipped test: an operation that does not declare the error has no such case.
  if (declares(operation, 'TooManyRequestsException')) {
    test('returns TooManyRequestsException when a request limit is reached', async () => {
      const storage = createMemoryStorage()
      let isExhausted = false
      const buckets = { take: async () => !isExhausted }
      const app = await createTestApp({
        storage: { ...storage, buckets },
        environment: { requestLimits: 'on' },
        dump: async () => ({}),
      })
      const exhaust = () => {
        isExhausted = true
        // Permits that the process still holds expire.
        app.clock.advance(60_000)
      }
      expect(await call(app, exhaust)).toEqual({
        status: 400,
        body: { __type: 'TooManyRequestsException', message: 'Rate exceeded' },
      })
    })
  }

  test('has a case for each declared error, or a reason why it cannot occur', () => {
    const byLimits = declares(operation, 'TooManyRequestsException') ? ['TooManyRequestsException'] : []
    const covered = new Set([...errors, ...neverRaised(operation), ...byLimits, faultOf(operation)])
    expect([...covered].toSorted()).toEqual([...operations[operation].errors].toSorted())
  })
})

test('every implemented operation has cases', async () => {
  const { engine } = await anApp()
  const built: OperationName[] = []
  for (const { name } of Object.values(operations)) if (await engine.api.implements(name)) built.push(name)
  expect(operationCases.map(({ operation }) => operation).toSorted()).toEqual(built.toSorted())
})

test.each(notRaised)('the reason is still used: $because', ({ errors, by }) => {
  const all = operationCases.map(({ operation }) => operation)
  expect(errors.filter((error) => !(by ?? all).some((operation) => declares(operation, error)))).toEqual([])
  expect((by ?? []).filter((operation) => !errors.some((error) => declares(operation, error)))).toEqual([])
})
