/** A replica of a pool in another Region. Kept as a record only: no data is copied. */
export interface ReplicaRecord {
  readonly poolId: string
  readonly regionName: string
  readonly version: number
  readonly createdAt: number
  readonly status: 'ACTIVE' | 'INACTIVE'
  readonly tags: Readonly<Record<string, string>>
}
