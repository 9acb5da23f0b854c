import {
  type GroupRecord,
  type GroupStore,
  type MembershipStore,
  OwnerNotFound,
  type Page,
  type PageRequest,
  type UserRecord,
  type UserStore,
} from '@poolhouse/storage'
import { limits } from '../limits/rules/quotas.ts'
import type { Clock } from '../ports/clock.ts'
import { userFailures } from '../users/errors.ts'
import { groupFailures } from './errors.ts'

/** Manages the memberships of users in groups. */
export interface GroupMembers {
  /** Adds a user to a group. Does nothing if the user is in it (M). Throws if the user is in 100 other groups. */
  add(group: GroupRecord, user: UserRecord): Promise<void>

  /** Removes a user from a group. Does nothing if the user is not in it (M). */
  remove(group: GroupRecord, user: UserRecord): Promise<void>

  /** All groups of a user, by name. */
  groupsOf(user: UserRecord): Promise<readonly GroupRecord[]>

  /** A page of the groups of a user, by name. */
  listGroups(user: UserRecord, page: PageRequest): Promise<Page<GroupRecord>>

  /** A page of the users in a group, by `sub`. */
  listUsers(group: GroupRecord, page: PageRequest): Promise<Page<UserRecord>>
}

/** Creates the service. */
export const createGroupMembers = ({
  clock,
  groups,
  memberships,
  users,
}: {
  readonly clock: Clock
  readonly groups: GroupStore
  readonly memberships: MembershipStore
  readonly users: UserStore
}): GroupMembers => {
  const listGroups = async ({ poolId, sub }: UserRecord, page: PageRequest): Promise<Page<GroupRecord>> => {
    const { items, next } = await memberships.list(poolId, sub, page)
    return { items: await found(items.map(({ groupName }) => groups.find(poolId, groupName))), next }
  }

  return {
    add: async ({ poolId, name: groupName }, { sub }) => {
      const membership = { poolId, sub, groupName, version: 1, createdAt: clock.now() }
      const add = memberships.insertWithin(limits.groupsPerUser, membership)
      const outcome = await add.catch(async (problem: unknown) => {
        if (!(problem instanceof OwnerNotFound)) throw problem
        throw (await groups.find(poolId, groupName)) ? userFailures.notFound() : groupFailures.notFound()
      })
      if (outcome === 'full') throw groupFailures.tooManyForUser()
    },

    remove: async ({ poolId, name }, { sub }) => {
      await memberships.delete(poolId, sub, name)
    },

    groupsOf: async (user) => (await listGroups(user, { limit: limits.groupsPerUser })).items,

    listGroups,

    listUsers: async ({ poolId, name }, page) => {
      const { items, next } = await memberships.listBy('group', [poolId, name], page)
      return { items: await found(items.map(({ sub }) => users.find(poolId, sub))), next }
    },
  }
}

/** The records that exist: the group or user of a membership may have been deleted by another request. */
const found = async <T>(lookups: readonly Promise<T | undefined>[]): Promise<T[]> =>
  (await Promise.all(lookups)).filter((item) => item !== undefined)
