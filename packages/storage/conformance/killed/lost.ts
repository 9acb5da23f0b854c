import type { Storage } from '../../src/index.ts'
import type { Fact } from './without-end.ts'

/** The facts that a program printed. The last line may be cut off. */
export const factsOf = (lines: readonly string[]): readonly Fact[] =>
  lines.filter((line) => line.endsWith(']')).map((line) => JSON.parse(line) as Fact)

/** The facts that `writeWithoutEnd` reported and that do not hold. */
export const lostOf = async (storage: Storage, poolId: string, facts: readonly Fact[]): Promise<readonly Fact[]> => {
  const { users, grants, oneTimeIds } = storage
  const marked = new Set(facts.filter(([what]) => what === 'one-time-id').map(([, sub]) => sub))
  const holds = {
    user: async (sub: string) => (await users.find(poolId, sub)) !== undefined,
    name: async (name: string) => (await users.findByName(poolId, name)) !== undefined,
    token: async (hash: string) => (await grants.findByRefreshToken(poolId, hash)) !== undefined,
    'one-time-id': (sub: string) => oneTimeIds.isConsumed(poolId, sub),
    deleted: async (sub: string) => (await users.find(poolId, sub)) === undefined,
  }
  const lost: Fact[] = []
  for (const [what, which] of facts) {
    const [sub = '', count] = /sub-of-\d+-\d+-(\d+)/.exec(which.replace(/^new-/, 'sub-of-')) ?? []
    // The deletion of a writer's last user may be done without having been acknowledged.
    const isToGo = Number(count) % 3 === 0 && marked.has(sub)
    if (isToGo && (what === 'user' || what === 'name' || what === 'token')) continue
    if (!(await holds[what](which))) lost.push([what, which])
  }
  return lost
}
