import type { PoolSettings, UserRecord } from '@poolhouse/storage'
import type { DeliveryOutcome, FunctionOutcome } from '@poolhouse/engine'
import { alter } from '@poolhouse/engine/testing'
import type { PoolFixture, UserFixture } from './fixtures.ts'

/** States that a fixture can be brought into. Each answers with nothing, so that a case can end with one. */

/** Changes the settings of the pool behind everybody's back. */
export const resettle = async ({ app, pool }: PoolFixture, settings: Partial<PoolSettings>): Promise<void> => {
  await app.storage.pools.save({ ...pool, settings: { ...pool.settings, ...settings } })
}

/** Changes the user behind everybody's back. */
export const become = ({ app, user }: UserFixture, change: Partial<UserRecord>): Promise<void> =>
  alter(app, user, change)

/** Gives the pool a function for a trigger, which comes to this. */
export const functionComesTo = async (
  fixture: PoolFixture,
  trigger: 'CustomMessage' | 'PostAuthentication' | 'PostConfirmation' | 'PreAuthentication' | 'PreSignUp',
  outcome: FunctionOutcome,
): Promise<void> => {
  fixture.app.functions.answer(() => outcome)
  await resettle(fixture, { LambdaConfig: { [trigger]: 'arn:aws:lambda:us-east-1:123456789012:function:f' } })
}

type Because = Extract<DeliveryOutcome, { kind: 'refused' }>['because']

/** No message is carried any more. */
export const messagesAreRefused = ({ app }: PoolFixture, because: Because, reason = 'Mailbox on fire'): void => {
  app.outbox.refuse({ kind: 'refused', because, reason })
}

/** One method of a store answers something else from now on. */
export const storeAnswers = <Store extends object, Method extends keyof Store>(
  store: Store,
  method: Method,
  answer: Store[Method],
): void => {
  Object.assign(store, { [method]: answer })
}

/** Whatever a store is asked, it fails. */
export const storageFails = ({ storage }: PoolFixture['app']): void => {
  const fail = async () => {
    throw new Error('The disk is on fire.')
  }
  for (const store of Object.values(storage)) {
    if (typeof store === 'object') for (const method of Object.keys(store)) Object.assign(store, { [method]: fail })
  }
}
