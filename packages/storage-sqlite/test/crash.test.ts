import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { aPool } from '@poolhouse/storage/contract/samples'
import { expect, test } from 'vitest'
import { openSqliteStorage } from '../src/index.ts'
import { ended, linesOf, runScript } from './run-script.ts'
import { temporaryFolder } from './temporary-folder.ts'

const { id } = aPool()

/** What `write-without-end.ts` prints. */
type Fact = readonly [what: 'user' | 'name' | 'token' | 'spent' | 'deleted', which: string]

/** What was acknowledged before the process was killed. */
const writeUntilKilled = async (path: string, round: number, lines: number): Promise<readonly Fact[]> => {
  const child = runScript('write-without-end.ts', path, id, `${round}`)
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
  'users whose count is off': `select abs((select count(*) from users) - (select coalesce(sum(users), 0) from user_tallies)) as found`,
  'users without a name': `select count(*) as found from users u where not exists
    (select 1 from user_names n where n.pool_id = u.pool_id and n.sub = u.sub)`,
  "names that are not the profile's": `select count(*) as found from user_names n join users u
    on u.pool_id = n.pool_id and u.sub = n.sub where not exists
    (select 1 from json_each(u.profile, '$.names') where json_extract(value, '$.value') = n.value)`,
  'users searched by what they are not': `select count(*) as found from user_search s join users u
    on u.pool_id = s.pool_id and u.sub = s.sub
    where s.key = 'name' and s.value <> lower(json_extract(u.profile, '$.attributes.name'))`,
  'grants without a token': `select count(*) as found from grants g where not exists
    (select 1 from refresh_tokens t where t.pool_id = g.pool_id and t.event_id = g.event_id)`,
  'tokens replaced by none': `select count(*) as found from refresh_tokens t where t.replaced_at is not null
    and not exists (select 1 from refresh_tokens n where n.pool_id = t.pool_id and n.hash = t.event_id || '-next')`,
}

test('after a kill everything that was acknowledged is there, and nothing half done', async () => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  const first = await openSqliteStorage({ path })
  await first.pools.insert(aPool(), [])
  await first.close()

  for (const [round, lines] of [500, 1503, 2601].entries()) {
    const acknowledged = await writeUntilKilled(path, round, lines)
    expect(acknowledged.length).toBeGreaterThanOrEqual(lines)

    const storage = await openSqliteStorage({ path })
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
    await storage.close()

    const database = new DatabaseSync(path)
    expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
    for (const [what, sql] of Object.entries(halves))
      expect([what, database.prepare(sql).get()?.['found']]).toEqual([what, 0])
    database.close()
  }
}, 60_000)
