import { expect, test } from 'vitest'
import { readDevelopmentSettings, readServeSettings } from './read-settings.ts'
import { readWorkerSettings } from './read-worker-settings.ts'
import type { Variables } from './reader.ts'
import { settingsOf } from './table.ts'
import { plainHttp, unknownVariables, variablesOfOtherMode } from './warnings.ts'

const given = ['PATH', 'DB', 'PORT', 'POOLHOUSE_SMTP_URL', 'POOLHOUSE_REGOIN', 'POOLHOUSE_MODE', 'POOLHOUSE_REGION']

test('warns about unknown names that look like settings, and about settings of the other runtime', () => {
  const misspelt = 'POOLHOUSE_REGOIN is not a setting and has no effect'
  expect(unknownVariables(given, 'node')).toEqual([
    misspelt,
    'POOLHOUSE_MODE is a setting of Workers and has no effect here',
  ])
  expect(unknownVariables(given, 'worker')).toEqual([
    'PORT is a setting of server processes and has no effect here',
    'POOLHOUSE_SMTP_URL is a setting of server processes and has no effect here',
    misspelt,
  ])
})

test('warns about settings of the other mode', () => {
  const names = ['POOLHOUSE_ACCESS_KEYS', 'POOLHOUSE_MASTER_KEY', 'PATH']
  expect(variablesOfOtherMode(names, 'node', 'development')).toEqual([
    'POOLHOUSE_ACCESS_KEYS is a setting for real users and has no effect here',
  ])
  expect(variablesOfOtherMode(names, 'node', 'serve')).toEqual([])
  // A setting of the other runtime is reported as such.
  expect(variablesOfOtherMode(names, 'worker', 'development')).toEqual([
    'POOLHOUSE_ACCESS_KEYS is a setting for real users and has no effect here',
  ])
})

/** The names that are read, even if reading fails. */
const namesReadBy = (...reads: ((variables: Variables) => unknown)[]): ReadonlySet<string> => {
  const asked = new Set<string>()
  const watched = (mode: string) =>
    new Proxy<Variables>(
      {},
      {
        get: (_, name) => {
          asked.add(String(name))
          return name === 'POOLHOUSE_MODE' ? mode : undefined
        },
      },
    )
  for (const read of reads) {
    for (const mode of ['development', 'serve']) {
      try {
        read(watched(mode))
      } catch {
        // Missing settings were read all the same.
      }
    }
  }
  return asked
}

test('the table lists exactly the settings that each runtime reads', () => {
  const files = { absolute: (path: string) => path, read: () => undefined }
  const read = {
    node: namesReadBy(
      (set) => readDevelopmentSettings(set, files),
      (set) => readServeSettings(set, files),
    ),
    worker: namesReadBy(readWorkerSettings),
  }
  for (const runtime of ['node', 'worker'] as const) {
    expect(
      settingsOf(runtime)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual([...read[runtime]].toSorted())
  }
})

test.each([
  ['127.0.0.1', 'https://login.example.com', []],
  ['127.0.0.1', 'http://127.0.0.1:9329', []],
  ['127.0.0.1', undefined, []],
  ['0.0.0.0', 'https://login.example.com', [/^0\.0\.0\.0 serves plain HTTP: allow access only from a reverse proxy/]],
  ['127.0.0.1', 'http://login.example.com', [/^http:\/\/login\.example\.com is not encrypted: put a reverse proxy/]],
])('on %s with the public URL %s, a server warns of plain HTTP: %j', (host, publicUrl, warnings) => {
  expect(plainHttp({ host, publicUrl })).toEqual(warnings.map((pattern) => expect.stringMatching(pattern)))
})
