import { expect, test } from 'vitest'

import { createTestEngine } from '../testing/test-engine.ts'
import { runInboundFederation } from './inbound-federation.ts'
import { triggerFailures } from './errors.ts'

const LambdaArn = 'arn:aws:lambda:us-east-1:123456789012:function:map'

const aSignIn = async (LambdaConfig = { InboundFederation: { LambdaVersion: 'V1_0' as const, LambdaArn } }) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ LambdaConfig })
  const client = await engine.aClient(pool)
  const run = () =>
    runInboundFederation(engine.needs.triggers, {
      pool,
      client,
      subject: 'kim',
      providerName: 'Example',
      providerType: 'SAML',
      attributes: { samlResponse: { mail: 'kim@example.com' } },
    })
  const returning = (userAttributesToMap: unknown) => {
    engine.functions.respond((event) => ({
      kind: 'responded',
      output: { ...event, response: { userAttributesToMap } },
    }))
    return run()
  }
  return { ...engine, run, returning }
}

test('a map replaces the attributes of the provider, and an empty or missing one keeps them', async () => {
  const { returning } = await aSignIn()
  expect(await returning({ mail: 'kim@example.org' })).toStrictEqual({ mail: 'kim@example.org' })
  for (const unchanged of [{}, null]) expect(await returning(unchanged)).toBeUndefined()
})

test('rejects a value that is not a string, and changes nothing in a pool without the function', async () => {
  const { returning } = await aSignIn()
  await expect(returning({ mail: ['kim@example.org'] })).rejects.toThrow(triggerFailures.unrecognizable())
  const { functions, run } = await aSignIn({} as never)
  expect(await run()).toBeUndefined()
  expect(functions.calls).toStrictEqual([])
})
