import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Credentials, TemporaryCredentials } from './keys.ts'
import type { Profile } from './profile.ts'

/** The cache file of temporary credentials, in the folder that the AWS CLI also uses. */
export const cacheFile = (homeFolder: string, { name, config, credentials }: Profile): string => {
  const key = createHash('sha256')
    .update(JSON.stringify([name, config, credentials]))
    .digest('hex')
  return join(homeFolder, '.aws', 'cli', 'cache', `poolhouse-${key}.json`)
}

/** Credentials are replaced this long before they expire, in milliseconds. */
const margin = 5 * 60_000

/** The cached credentials; `undefined` if there are none, or if they expire within five minutes. */
export const readCached = (file: string, now: number): Credentials | undefined => {
  try {
    const content: Partial<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'))
    const { Expiration, AccessKeyId, SecretAccessKey, SessionToken } = content
    if (AccessKeyId === undefined || SecretAccessKey === undefined) return undefined
    if (!(Date.parse(Expiration ?? '') - margin > now)) return undefined
    return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
  } catch {
    return undefined
  }
}

/**
 * Caches credentials for the next command, readable only by the user. Credentials that do not expire are not cached.
 */
export const writeCached = (file: string, { expiration, ...keys }: TemporaryCredentials): void => {
  if (!expiration) return
  const content = {
    Version: 1,
    AccessKeyId: keys.accessKeyId,
    SecretAccessKey: keys.secretAccessKey,
    SessionToken: keys.sessionToken,
    Expiration: expiration.toISOString(),
  }
  try {
    mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 })
    writeFileSync(file, JSON.stringify(content), { mode: 0o600 })
  } catch {
    // If the home folder is read-only, every command fetches new credentials.
  }
}
