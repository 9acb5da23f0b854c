import { aPool } from '@poolhouse/storage/contract/samples'
import { expect, test } from 'vitest'
import { openPostgresStorage } from '../src/index.ts'
import { ended, linesOf, runScript } from './run-script.ts'
import { query } from './query.ts'
import { describeWithServer, emptySchema } from './server.ts'

const { id } = aPool()

/** What `write-without-end.ts` prints. */
type Fact = readonly [what: 'user' | 'name' | 'token' | 'spent' | 'deleted', which: string]

/** What was acknowledged before the process was killed. */
const writeUntilKilled = async (url: string, round: number, lines: number): Promise<readonly Fact[]> => {
  const child = runScript('write-without-end.ts', url, id, `${round}`)
  const end = ended(child)
  const acknowledged: Fact[] = []
  for await (const line of linesOf(child)) {
    if (!line.endsWith(']')) continue // The last line may be cut off.
    acknowledged.push(JSON.parse(line) as Fact)
    if (acknowledged.length === lines) child.kill('SIGKILL')
  }
  expect(await end).toBe(null)
  return acknowledged
}

/** Counts that must all be 0: rows of a write of which another row is missing. */
const halves = {
  'users whose count is off': `select (select count(*) from users) - (select sum(users) from user_tallies) as found`,
  'users without a name': `select count(*) as found from users u where not exists
    (select 1 from user_names n where n.pool_id = u.pool_id and n.sub = u.sub)`,
  "names that are not the profile's": `select count(*) as found from user_names n join users u
    on u.pool_id = n.pool_id and u.sub = n.sub where not exists
    (select 1 from json_array_elements(u.profile::json -> 'names') name where name ->> 'value' = n.value)`,
  'users searched by what they are not': `select count(*) as found from user_search s join users u
    on u.pool_id = s.pool_id and u.sub = s.sub
    where s.key = 'name' and s.value <> lower(u.profile::json -> 'attributes' ->> 'name')`,
  'grants without a token': `select count(*) as found from grants g where not exists
    (select 1 from refresh_tokens t where t.pool_id = g.pool_id and t.event_id = g.event_id)`,
  'tokens replaced by none': `select count(*) as found from refresh_tokens t where t.replaced_at is not null
    and not exists (select 1 from refresh_tokens n where n.pool_id = t.pool_id and n.hash = t.event_id || '-next')`,
}

const linesOfRounds = [500, 1503, 2601]

describeWithServer('a process that is killed', () => {
  test('leaves everything that was acknowledged, and nothing half done', async () => {
    const url = await emptySchema()
    const storage = await openPostgresStorage({ url })
    await storage.pools.insert(aPool(), [])

    for (const [round, lines] of linesOfRounds.entries()) {
      const acknowledged = await writeUntilKilled(url, round, lines)
      expect(acknowledged.length).toBeGreaterThanOrEqual(lines)
      // What the server was told before it notices the end is still done: wait behind it.
      await query(url, 'begin; lock table users, spent, grants, refresh_tokens in exclusive mode; commit')

      const spent = new Set(acknowledged.filter(([what]) => what === 'spent').map(([, sub]) => sub))
      const isThere = {
        user: async (sub: string) => (await storage.users.find(id, sub)) !== undefined,
        name: async (name: string) => (await storage.users.findByName(id, name)) !== undefined,
        token: async (hash: string) => (await storage.grants.findByRefreshToken(id, hash)) !== undefined,
        spent: (sub: string) => storage.spent.isSpent(id, sub),
        deleted: async (sub: string) => (await storage.users.find(id, sub)) === undefined,
      }
      const lost: unknown[] = []
      for (const [what, which] of acknowledged) {
        const [sub = '', count] = /sub-of-\d+-\d+-(\d+)/.exec(which.replace(/^new-/, 'sub-of-')) ?? []
        // The deletion of a writer's last user may be done without having been acknowledged.
        const isToGo = Number(count) % 3 === 0 && spent.has(sub)
        if (isToGo && (what === 'user' || what === 'name' || what === 'token')) continue
        if (!(await isThere[what](which))) lost.push([what, which])
      }
      expect(lost).toEqual([])
      for (const [what, sql] of Object.entries(halves))
        expect([what, await query(url, sql)]).toEqual([what, [{ found: '0' }]])
    }
    await storage.close()
  }, 60_000)
})
