import { expect, test } from 'vitest'
import { readDevelopmentSettings, readServeSettings } from './read-settings.ts'
import { readWorkerSettings } from './read-worker-settings.ts'
import type { Variables } from './reader.ts'
import { idleIn, unheardOf } from './idle-variables.ts'
import { variablesByName } from './variables.ts'

const given = ['PATH', 'DB', 'PORT', 'POOLHOUSE_SMTP_URL', 'POOLHOUSE_REGOIN', 'POOLHOUSE_MODE', 'POOLHOUSE_REGION']

test('names that look like settings and are none are told, and those of the other runtime', () => {
  const misspelt = 'POOLHOUSE_REGOIN is not a setting and has no effect'
  expect(unheardOf(given, 'process')).toEqual([
    misspelt,
    'POOLHOUSE_MODE is a setting of Workers and has no effect here',
  ])
  expect(unheardOf(given, 'worker')).toEqual([
    'PORT is a setting of server processes and has no effect here',
    'POOLHOUSE_SMTP_URL is a setting of server processes and has no effect here',
    misspelt,
  ])
})

test('settings of the other mode are told', () => {
  const names = ['POOLHOUSE_HOST', 'POOLHOUSE_ACCESS_KEYS', 'POOLHOUSE_LIMITS', 'POOLHOUSE_MASTER_KEY', 'PATH']
  expect(idleIn('development', names, 'process')).toEqual([
    'POOLHOUSE_HOST is a setting for real users and has no effect here',
    'POOLHOUSE_ACCESS_KEYS is a setting for real users and has no effect here',
  ])
  expect(idleIn('serve', names, 'process')).toEqual([
    'POOLHOUSE_LIMITS is a setting for development and has no effect here',
  ])
  // What is of the other runtime besides is told as that.
  expect(idleIn('development', names, 'worker')).toEqual([
    'POOLHOUSE_ACCESS_KEYS is a setting for real users and has no effect here',
  ])
})

/** The names that reading asks for, whatever comes of it. */
const askedBy = (...reads: ((variables: Variables) => unknown)[]): ReadonlySet<string> => {
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
        // What is missing was asked for all the same.
      }
    }
  }
  return asked
}

test('the list has what each runtime reads, and nothing else', () => {
  const surroundings = { defaultData: '/data', absolute: (path: string) => path }
  const read = {
    process: askedBy(
      (set) => readDevelopmentSettings(set, surroundings),
      (set) => readServeSettings(set, surroundings),
    ),
    worker: askedBy(readWorkerSettings),
  }
  for (const [runtime, names] of Object.entries(read)) {
    const listed = [...variablesByName].filter(([, variable]) => (variable.runtime ?? runtime) === runtime)
    expect(listed.map(([name]) => name).toSorted()).toEqual([...names].toSorted())
  }
})
