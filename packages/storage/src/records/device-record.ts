import type { Sealed } from './sealed.ts'

/** A device that a user confirmed. */
export interface DeviceRecord {
  readonly poolId: string
  readonly sub: string
  /** The region, `_` and a UUID. */
  readonly deviceKey: string
  readonly version: number
  readonly createdAt: number
  readonly modifiedAt: number
  readonly lastAuthenticatedAt: number
  /** DeviceGroupKey: replaces the pool name in the SRP proof of the device. */
  readonly groupKey: string
  /** The SRP salt and verifier of the device's secret. */
  readonly secret: Sealed
  readonly remembered: boolean
  readonly name?: string | undefined
  /** The address of the last sign-in. */
  readonly lastAddress?: string | undefined
}
