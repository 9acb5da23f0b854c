import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { awsEnvironment, run } from '../support/debian-client.ts'
import { usePoolhouse } from '../support/poolhouse.ts'
import { comparable } from './samples/comparable.ts'
import { fixtures, type Replacements } from './samples/fixtures.ts'
import { type Runner, runners } from './samples/runners.ts'
import { clients, operations, samplesOf } from './samples/shown-samples.ts'

const documentedServer = 'http://127.0.0.1:9329'

const replaced = (text: string, replacements: Replacements): string =>
  Object.entries(replacements).reduce((code, [from, to]) => code.replaceAll(from, to), text)

/** In `node_modules`, so that samples in JavaScript find the packages that they import. */
const folderOfSamples = fileURLToPath(new URL('../../node_modules/', import.meta.url))

const nameOf = (runner: Runner): string =>
  [runner.language, runner.client, runner.with].filter((part) => part !== undefined).join(' ')

describe('samples of the reference', () => {
  const server = usePoolhouse('Node')
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(folderOfSamples, '.samples-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Runs one sample as the page shows it, with the ids and the token of a server. */
  const runSample = async (runner: Runner, id: string, code: string, prepare: (typeof fixtures)[string]) => {
    const replacements = { ...(await prepare(server.current.url)), [documentedServer]: server.current.url }
    const home = join(folder, `${nameOf(runner)} ${id}`.replaceAll(/\W+/g, '-'))
    mkdirSync(home)
    const file = join(home, runner.file)
    const { adapt = (text: string) => text } = runner
    writeFileSync(file, adapt(replaced(code, replacements)))
    const [program, ...args] = runner.command(file)
    const { status, stdout, stderr } = await run(program, args, { ...awsEnvironment, ...runner.env })
    expect({ id, status, stderr: status === 0 ? '' : stderr }).toEqual({ id, status: 0, stderr: '' })
    const expected = operations.find((operation) => operation.id === id)?.response
    expect(expected).toBeTypeOf('object')
    const documented = JSON.parse(replaced(JSON.stringify(expected), replacements)) as unknown
    expect({ id, response: comparable(JSON.parse(stdout)) }).toEqual({ id, response: comparable(documented) })
    return id
  }

  /** Runs every second of the samples: two such lanes keep both cores busy, and no more. */
  const lane = async (runner: Runner, samples: ReturnType<typeof samplesOf>, first: number): Promise<string[]> => {
    const done: string[] = []
    for (const { id, code } of samples.filter((_, at) => at % 2 === first)) {
      const prepare = fixtures[id]
      if (prepare) done.push(await runSample(runner, id, code, prepare))
    }
    return done
  }

  for (const runner of runners) {
    const reason = runner.missing()
    if (reason !== undefined) {
      console.warn(`${nameOf(runner)}: samples are not run, because ${reason}`)
      continue
    }
    const name = `${nameOf(runner)}: requests succeed, and responses are those documented`
    test(name, { timeout: 300_000 }, async () => {
      const samples = samplesOf(runner.language, runner.client).filter(({ id }) => id in fixtures)
      const done = await Promise.all([lane(runner, samples, 0), lane(runner, samples, 1)])
      // Clients that do not sign have the operations without AWS credentials only.
      expect(done.flat()).toHaveLength(samples.length)
      expect(samples.length).toBeGreaterThanOrEqual(6)
    })
  }

  const gofmt = ['/usr/bin/gofmt', '-l'] as const
  if (existsSync(gofmt[0])) {
    test('every sample in Go is formatted', async () => {
      const files = ['net/http', 'AWS SDK v2'].flatMap((client) =>
        samplesOf('Go', client).map(({ id, code }) => {
          const file = join(folder, `${id}-${client.replaceAll(/\W/g, '-')}.go`)
          writeFileSync(file, `${code}\n`)
          return file
        }),
      )
      expect(await run(gofmt[0], [gofmt[1], ...files])).toEqual({ status: 0, stdout: '', stderr: '' })
    })
  } else {
    console.warn('Go: samples are not checked for their format, because gofmt is missing: install golang-go')
  }

  test('every client is installed, everywhere or in CI', () => {
    const able = new Set(runners.filter(({ missing }) => missing() === undefined).map(nameOf))
    const installed = ['JavaScript Poolhouse client', 'JavaScript AWS SDK v3', 'JavaScript fetch']
    const inCi = ['Shell curl', 'Shell AWS CLI version 2', 'Python boto3', 'Go net/http', 'Go AWS SDK v2']
    const required = process.env['TESTS_SKIP'] === 'never' ? [...installed, ...inCi] : installed
    expect(required.filter((client) => !able.has(client))).toEqual([])
  })

  test('every client of the page has a runner', () => {
    const named = (each: { language: string; client: string }): string => `${each.language} ${each.client}`
    expect([...new Set(runners.map(named))].toSorted()).toEqual(clients.map(named).toSorted())
  })
})
