import type { MessagePurpose } from '@poolhouse/engine'
import type { RunDelivery } from '../delivery/deliver.ts'
import { createMailLane, type MailLane } from './mail-lane.ts'

/** The maximum numbers of concurrent and waiting messages of each lane. */
const lanes = {
  /**
   * Account recovery uses separate connections, so that a flood of sign-ups, which anyone can cause, does not delay it.
   */
  recovery: { atOnce: 3, maxWaiting: 100 },
  other: { atOnce: 5, maxWaiting: 200 },
} as const satisfies Record<MessagePurpose, object>

/** The maximum number of concurrent messages of all lanes. */
export const maxConcurrentMessages = lanes.recovery.atOnce + lanes.other.atOnce

/** Creates the lanes of one service. `timeoutMs` is the maximum time of a message, including its wait. */
export const createMessageLanes = (timeoutMs: number): RunDelivery => {
  const now = (): number => performance.now()
  const open: Readonly<Record<MessagePurpose, MailLane>> = {
    recovery: createMailLane({ ...lanes.recovery, timeoutMs, now }),
    other: createMailLane({ ...lanes.other, timeoutMs, now }),
  }
  return (purpose, deliver) => open[purpose].run(deliver)
}
