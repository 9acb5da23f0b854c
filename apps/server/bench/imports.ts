import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createEngine } from '@poolhouse/engine'
import { openSqliteStorage } from '@poolhouse/storage-sqlite'
import { portsOver } from './fill/ports.ts'
import { csvFile } from './imports/file.ts'
import { insertRaw } from './imports/raw-inserts.ts'
import { createStopwatch, type Times } from './imports/timed.ts'
import { thisMachine } from './machine.ts'
import { median } from './statistics.ts'

const help = `Usage: pnpm -C apps/server bench:imports [--users N] [--rounds N] [--shuffled]

Imports a CSV file into a new SQLite database, and then inserts the same rows into another one with prepared statements, the
upper limit of the rate. Prints users per second from start to end of the job, CPU time per user, and the ratio.

  --users N    number of users in the file (default 100000, at most 500000)
  --rounds N   number of imports (default 3); prints medians
  --shuffled   usernames, email addresses and phone numbers in random order, the worst case for their indexes
`

const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    shuffled: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const [users, rounds] = [Number(values.users), Number(values.rounds)]
if (values.help || !(users > 0 && users <= 500_000 && rounds > 0)) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}

const measure = async (folder: string) => {
  const path = join(folder, 'poolhouse.db')
  const storage = await openSqliteStorage({ path })
  const ports = portsOver(storage)
  const engine = await createEngine(ports, { masterKey: ports.random.bytes(32) })
  const call = { requestId: ports.random.uuid() }
  const { UserPool } = await engine.api.invoke(
    'CreateUserPool',
    { PoolName: 'bench', AutoVerifiedAttributes: ['email'], AliasAttributes: ['email'] },
    call,
  )
  const UserPoolId = UserPool?.Id ?? ''
  const { CSVHeader = [] } = await engine.api.invoke('GetCSVHeader', { UserPoolId }, call)
  const CloudWatchLogsRoleArn = 'arn:aws:iam::123456789012:role/import'
  const input = { UserPoolId, JobName: 'bench', CloudWatchLogsRoleArn }
  const { UserImportJob: { JobId = '', PreSignedUrl = '' } = {} } = await engine.api.invoke(
    'CreateUserImportJob',
    input,
    call,
  )
  const url = new URL(PreSignedUrl)
  const upload = {
    poolId: UserPoolId,
    jobId: JobId,
    expiresAt: Number(url.searchParams.get('expires')),
    signature: url.searchParams.get('signature') ?? '',
  }
  const uploading = createStopwatch()
  const importing = createStopwatch()
  const order = values.shuffled ? 'shuffled' : 'sorted'
  await uploading.run(() => engine.imports.receive(upload, csvFile(CSVHeader, users, order)))
  await importing.run(async () => {
    await engine.api.invoke('StartUserImportJob', { UserPoolId, JobId }, call)
    await engine.imports.run(UserPoolId)
  })
  const { UserImportJob: job } = await engine.api.invoke('DescribeUserImportJob', { UserPoolId, JobId }, call)
  if (job?.Status !== 'Succeeded' || job.ImportedUsers !== users) {
    throw new Error(`The import failed: ${JSON.stringify(job)}`)
  }
  await storage.close()
  return { upload: uploading.times(), job: importing.times(), inserts: await insertRaw(path, folder, UserPoolId) }
}

const results: Awaited<ReturnType<typeof measure>>[] = []
for (let round = 0; round < rounds; round += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-imports-'))
  try {
    results.push(await measure(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
const line = (name: string, times: readonly Times[]) => {
  const perSecond = Math.round(users / median(times.map(({ elapsed }) => elapsed))).toLocaleString('en')
  const cpu = (median(times.map((each) => each.cpu)) * 1e6) / users
  return `  ${name.padEnd(20)} ${perSecond.padStart(8)} users/s, ${cpu.toFixed(1)} us of CPU time each`
}
const ratio = (key: keyof Times) => median(results.map(({ job, inserts }) => inserts[key] / job[key])).toFixed(2)
const { cores, system, node } = thisMachine()
console.log(`${cores} cores, ${system}, Node ${node}; ${users.toLocaleString('en')} users, median of ${rounds} rounds
${line(
  'upload of the file',
  results.map(({ upload }) => upload),
)}
${line(
  'import',
  results.map(({ job }) => job),
)}
${line(
  'inserts of its rows',
  results.map(({ inserts }) => inserts),
)}
  the import reaches ${ratio('elapsed')} of the rate of the inserts (by CPU time ${ratio('cpu')})`)
