import { createMemoryStorage } from '@poolhouse/storage/memory'
import { expect, test } from 'vitest'
import { createTestApp } from '../../conformance/test-app.ts'

const anApp = () => createTestApp({ storage: createMemoryStorage(), dump: async () => ({}) })

test('a sign-in flow that is enabled but not implemented returns 501', async () => {
  const app = await anApp()
  const client = await app.aClient(await app.aPool(), { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] })
  const input = { ClientId: client.id, AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME: 'ada' } }
  expect(await app.call('InitiateAuth', input)).toEqual({
    status: 501,
    body: {
      __type: 'NotImplementedException',
      message: 'Poolhouse does not implement AuthFlow USER_AUTH yet.',
    },
  })
})

test('a sign-in flow that is not enabled is rejected as such', async () => {
  const app = await anApp()
  const client = await app.aClient(await app.aPool(), { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] })
  expect(await app.call('InitiateAuth', { ClientId: client.id, AuthFlow: 'USER_AUTH' })).toMatchObject({
    status: 400,
    body: { message: 'USER_AUTH is not enabled for the client.' },
  })
})
