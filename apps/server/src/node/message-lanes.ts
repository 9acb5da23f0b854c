import type { MessagePurpose } from '@poolhouse/engine'
import type { RunDelivery } from '../delivery/deliver.ts'
import { createMailLane, type MailLane } from './mail-lane.ts'

/** How many messages of each lane are sent at once, and how many may wait. */
const lanes = {
  /**
   * Account recovery uses separate connections, so that a flood of sign-ups, which anyone can cause, does not delay it.
   */
  recovery: { atOnce: 3, maxWaiting: 100 },
  other: { atOnce: 5, maxWaiting: 200 },
} as const satisfies Record<MessagePurpose, object>

/** How many messages all lanes send at once. */
export const sentAtOnce = lanes.recovery.atOnce + lanes.other.atOnce

/** Creates the lanes of one service. `patience` is the maximum time of a message, in milliseconds, with its wait. */
export const createMessageLanes = (patience: number): RunDelivery => {
  const now = (): number => performance.now()
  const open: Readonly<Record<MessagePurpose, MailLane>> = {
    recovery: createMailLane({ ...lanes.recovery, patience, now }),
    other: createMailLane({ ...lanes.other, patience, now }),
  }
  return (purpose, deliver) => open[purpose].run(deliver)
}
