import type { PoolSettings, UserRecord } from '@poolhouse/storage'
import type { DeliveryOutcome, FunctionOutcome } from '@poolhouse/engine'
import { alter } from '@poolhouse/engine/testing'
import type { PoolFixture, UserFixture } from './fixtures.ts'

/** Mutations of a fixture. They return nothing, so that a case can end with one. */

/** Changes the settings of the pool in the store. */
export const changePoolSettings = async (
  { app, pool }: PoolFixture,
  settings: Partial<PoolSettings>,
): Promise<void> => {
  await app.storage.pools.save({ ...pool, settings: { ...pool.settings, ...settings } })
}

/** Changes the user in the store. */
export const changeUser = ({ app, user }: UserFixture, change: Partial<UserRecord>): Promise<void> =>
  alter(app, user, change)

/** Puts a password on the list of compromised ones, in a pool that blocks them. */
export const blockCompromised = async (fixture: PoolFixture, password: string): Promise<void> => {
  const { app, pool } = fixture
  await changePoolSettings(fixture, { UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } })
  await app.invoke('SetRiskConfiguration', {
    UserPoolId: pool.id,
    CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'BLOCK' } },
  })
  app.compromised.add(password)
}

/** The triggers whose failures the audit covers. */
type TriggerName =
  | 'CustomMessage'
  | 'PostAuthentication'
  | 'PostConfirmation'
  | 'PreAuthentication'
  | 'PreSignUp'
  | 'PreTokenGeneration'

/** Configures a function for a trigger, with this outcome. */
export const functionReturns = async (
  fixture: PoolFixture,
  trigger: TriggerName,
  outcome: FunctionOutcome,
): Promise<void> => {
  fixture.app.functions.respond(() => outcome)
  await changePoolSettings(fixture, { LambdaConfig: { [trigger]: 'arn:aws:lambda:us-east-1:123456789012:function:f' } })
}

type Because = Extract<DeliveryOutcome, { kind: 'rejected' }>['because']

/** Makes sending messages fail. */
export const messagesAreRejected = ({ app }: PoolFixture, because: Because, reason = 'Mailbox on fire'): void => {
  app.outbox.reject({ kind: 'rejected', because, reason })
}

/** Replaces one method of a store. */
export const storeResponses = <Store extends object, Method extends keyof Store>(
  store: Store,
  method: Method,
  response: Store[Method],
): void => {
  Object.assign(store, { [method]: response })
}

/** Makes all methods of all stores fail. */
export const storageFails = ({ storage }: PoolFixture['app']): void => {
  const fail = async () => {
    throw new Error('The disk is on fire.')
  }
  for (const store of Object.values(storage)) {
    if (typeof store === 'object') for (const method of Object.keys(store)) Object.assign(store, { [method]: fail })
  }
}
