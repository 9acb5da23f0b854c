import { expect, test } from 'vitest'
import { passwordFailures } from '../../passwords/errors.ts'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { beginSrp, respond, signedIn } from '../../testing/sign-in.ts'
import { tally } from '../../testing/tally.ts'

const anEngine = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool)
  await engine.aUser(pool, 'ada')
  const reply = (session: string | undefined, responses: Readonly<Record<string, string>>) =>
    respond(engine, client, 'PASSWORD_VERIFIER', session, responses)
  return { reply, begin: () => beginSrp(engine, client, 'ada') }
}

test('accepts a correct proof many times in a row', async () => {
  const { begin, reply } = await anEngine()
  for (let times = 0; times < 20; times += 1) {
    const { session, response } = await begin()
    expect(await reply(session, response(aPassword))).toEqual(signedIn)
  }
})

test('of 40 parallel wrong proofs, five are checked and the others are rejected by the lockout', async () => {
  const { begin, reply } = await anEngine()
  const begun = await Promise.all(Array.from({ length: 40 }, begin))
  const outcomes = await tally(begun.map(({ session, response }) => reply(session, response('wrong'))))
  expect(outcomes).toEqual({
    [passwordFailures.wrong().message]: 5,
    [passwordFailures.attemptsExceeded().message]: 35,
  })
})
