import { expect, test } from 'vitest'
import { postgresDialect, sqliteDialect } from '../dialect.ts'
import { migrations } from './index.ts'
import { newestVersion } from './newest-version.ts'

test('each migration has its position as its version', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  expect(newestVersion).toBe(migrations.length)
})

/** A change here breaks databases that have run the migration: add a new migration instead. */
test.each(migrations)('migration $version has not changed since its release', async ({ version, statements }) => {
  for (const [name, dialect] of Object.entries({ sqlite: sqliteDialect, postgres: postgresDialect }))
    await expect(`${statements(dialect).join(';\n')};\n`).toMatchFileSnapshot(
      `released/${String(version).padStart(4, '0')}-${name}.sql`,
    )
})
