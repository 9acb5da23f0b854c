import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { aPool } from '@poolhouse/storage/contract/samples'
import { expect, onTestFinished, test } from 'vitest'
import { openD1Storage } from '../src/index.ts'
import { openLocalD1 } from './local-d1.ts'

const { id } = aPool()

/** What `write-without-end.ts` prints. */
type Fact = readonly [what: 'user' | 'name' | 'token' | 'spent', which: string]

/** What was acknowledged before the writer was killed, together with the workerd that it wrote to. */
const writeUntilKilled = async (folder: string, lines: number): Promise<readonly Fact[]> => {
  const script = fileURLToPath(new URL('scripts/write-without-end.ts', import.meta.url))
  const child = spawn(process.execPath, [script, folder, id], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true, // It leads a group, which is killed as one.
  })
  const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)))
  const acknowledged: Fact[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.endsWith(']')) continue // The last line may be cut off.
    acknowledged.push(JSON.parse(line) as Fact)
    if (acknowledged.length === lines) process.kill(-child.pid!, 'SIGKILL')
  }
  expect(await ended).toBe('SIGKILL')
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
  'grants without a token': `select count(*) as found from grants g where not exists
    (select 1 from refresh_tokens t where t.pool_id = g.pool_id and t.event_id = g.event_id)`,
  'tokens replaced by none': `select count(*) as found from refresh_tokens t where t.replaced_at is not null
    and not exists (select 1 from refresh_tokens n where n.pool_id = t.pool_id and n.hash = t.event_id || '-next')`,
}

test('after a kill everything that was acknowledged is there, and nothing half done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const first = await openLocalD1(folder)
  const { pools } = await openD1Storage({ database: first.database })
  await pools.insert(aPool(), [])
  await first.close()

  const acknowledged = await writeUntilKilled(folder, 100)
  expect(acknowledged.length).toBeGreaterThanOrEqual(100)

  const { database, close } = await openLocalD1(folder)
  const { users, grants, spent } = await openD1Storage({ database })
  const isThere = {
    user: async (sub: string) => (await users.find(id, sub)) !== undefined,
    name: async (name: string) => (await users.findByName(id, name)) !== undefined,
    token: async (hash: string) => (await grants.findByRefreshToken(id, hash)) !== undefined,
    spent: (sub: string) => spent.isSpent(id, sub),
  }
  const found = await Promise.all(acknowledged.map(([what, which]) => isThere[what](which)))
  expect(acknowledged.filter((_, index) => !found[index])).toEqual([])
  for (const [what, sql] of Object.entries(halves))
    expect([what, await database.prepare(sql).first('found')]).toEqual([what, 0])
  await close()
})
