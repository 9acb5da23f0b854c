/** A group of users in a pool. */
export interface GroupRecord {
  readonly poolId: string
  /** Unique in the pool regardless of case, and never changed. */
  readonly name: string
  readonly version: number
  readonly createdAt: number
  readonly modifiedAt: number
  readonly description?: string | undefined
  /** The IAM role of the group's members, as `cognito:roles` in their tokens. */
  readonly roleArn?: string | undefined
  /** 0 or more; the lowest of a user's groups decides `cognito:preferred_role`. */
  readonly precedence?: number | undefined
}

/** A user is in a group. */
export interface MembershipRecord {
  readonly poolId: string
  readonly sub: string
  /** In any case: group names are case-insensitive. */
  readonly groupName: string
  readonly version: number
  readonly createdAt: number
}
