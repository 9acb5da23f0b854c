import { join } from 'node:path'
import { createSrpClient, createTestEngine, type TestEngine } from '@poolhouse/engine/testing'
import type { ClientRecord, Storage } from '@poolhouse/storage'
import { openSqliteStorage } from '@poolhouse/storage-sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Two engines over one storage, like two processes. */
type Pair = readonly [TestEngine, TestEngine]

const pairOn = async (one: Storage | undefined, other: (testEngine: TestEngine) => Storage): Promise<Pair> => {
  const testEngine = await createTestEngine(one ? { storage: one } : {})
  return [testEngine, await createTestEngine({ storage: other(testEngine) })]
}

const storages: Readonly<Record<string, () => Promise<Pair>>> = {
  memory: () => pairOn(undefined, ({ storage }) => storage),
  SQLite: async () => {
    const path = join(temporaryFolder(), 'test.sqlite')
    const [one, other] = [await openSqliteStorage({ path }), await openSqliteStorage({ path })]
    onTestFinished(async () => {
      await Promise.all([one.close(), other.close()])
    })
    return pairOn(one, () => other)
  },
}

type Try = (testEngine: TestEngine, client: ClientRecord, password: string) => Promise<unknown>

const byPassword: Try = (testEngine, client, PASSWORD) =>
  testEngine.invoke('InitiateAuth', {
    ClientId: client.id,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'ada', PASSWORD },
  })

const bySrp: Try = async (testEngine, client, password) => {
  // Public values that save the client its arithmetic: the proof is wrong for every password.
  const srp = createSrpClient(client.poolId, { clientPublic: 2n, sharedSecret: 3n })
  const { ChallengeParameters = {}, Session } = await testEngine.invoke('InitiateAuth', {
    ClientId: client.id,
    AuthFlow: 'USER_SRP_AUTH',
    AuthParameters: { USERNAME: 'ada', SRP_A: srp.SRP_A },
  })
  return testEngine.invoke('RespondToAuthChallenge', {
    ClientId: client.id,
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeResponses: srp.response(ChallengeParameters, password, testEngine.clock.now()),
    Session,
  })
}

const flows: Readonly<Record<string, readonly [Try, Try]>> = {
  'passwords in clear': [byPassword, byPassword],
  'SRP proofs': [bySrp, bySrp],
  'both kinds, mixed': [byPassword, bySrp],
}

const tally = (texts: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1
  return counts
}

/** The responses to 200 concurrent attempts with wrong passwords. */
const responsesTo = async ([one, two]: Pair, client: ClientRecord, tries: readonly [Try, Try]) =>
  tally(
    await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const attempt = tries[index % 2] ?? byPassword
        try {
          await attempt(index % 4 < 2 ? one : two, client, `Wrong-Horse-${index}!`)
          return 'signed in'
        } catch (error) {
          return (error as Error).message
        }
      }),
    ),
  )

describe.each(Object.entries(storages))('on %s, of 200 concurrent wrong passwords', (_, pair) => {
  test.each(Object.entries(flows))('no more are checked than the lockout permits: %s', async (__, tries) => {
    const pairOfEngines = await pair()
    const [one, two] = pairOfEngines
    const pool = await one.aPool()
    const client = await one.aClient(pool)
    await one.aUser(pool, 'ada')
    const exceeded = 'Password attempts exceeded'
    const wrong = 'Incorrect username or password.'
    expect(await responsesTo(pairOfEngines, client, tries)).toEqual({ [wrong]: 5, [exceeded]: 195 })
    one.clock.advance(1000)
    two.clock.advance(1000)
    expect(await responsesTo(pairOfEngines, client, [byPassword, byPassword])).toEqual({ [wrong]: 1, [exceeded]: 199 })
  })
})
