import type { Change } from '../change.ts'

/** The label of a witness. */
export const witnessLabel = ({ direction }: Pick<Change, 'direction'>): string =>
  direction === 'response' ? 'Now possible, never sent before' : 'Valid before, rejected now'

/** A witness as JSON, on one line. */
export const witnessText = ({ witness }: Pick<Change, 'witness'>): string | undefined =>
  witness && JSON.stringify(witness.value)
