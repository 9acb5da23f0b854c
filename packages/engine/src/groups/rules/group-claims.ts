import type { GroupRecord } from '@poolhouse/storage'

/** The claims about the groups of a user. */
export interface GroupClaims {
  /** Names, in ID and access tokens. Absent for a user without groups (H). */
  readonly 'cognito:groups'?: readonly string[]
  /** IAM roles, only in ID tokens. Absent if no group has one (H). */
  readonly 'cognito:roles'?: readonly string[]
  /** The role of the group with the best precedence, only in ID tokens. */
  readonly 'cognito:preferred_role'?: string
}

/**
 * Returns the claims for the groups of a user (behaviour: tokens, section 5), ordered by precedence (M) and then by name (L).
 * If several groups share the best precedence, their role is preferred only if they all have the same one (H).
 */
export const groupClaims = (groups: readonly GroupRecord[]): GroupClaims => {
  if (groups.length === 0) return {}
  const sorted = groups.toSorted((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1))
  const roles = rolesOf(sorted)
  const [preferred, another] = rolesOf(sorted.filter((group) => rank(group) === rank(sorted[0]!)))
  return {
    'cognito:groups': sorted.map(({ name }) => name),
    ...(roles.length > 0 && { 'cognito:roles': roles }),
    ...(preferred !== undefined && another === undefined && { 'cognito:preferred_role': preferred }),
  }
}

/** 0 is the best precedence, and an absent one the worst (H). */
const rank = ({ precedence }: GroupRecord): number => precedence ?? Number.MAX_SAFE_INTEGER

/** Unique roles. */
const rolesOf = (groups: readonly GroupRecord[]): string[] => [
  ...new Set(groups.flatMap(({ roleArn }) => (roleArn === undefined ? [] : [roleArn]))),
]
