import { StorageFailure } from '@poolhouse/storage'

const schemes: ReadonlySet<string> = new Set(['postgres:', 'postgresql:'])

/** Names a database for messages, without user and password. Rejects other addresses. */
export const databaseName = (url: string): string => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed || !schemes.has(parsed.protocol))
    throw new StorageFailure(
      'denied',
      'The address of the database is not valid: use postgres://user:password@host:port/database.',
    )
  const host = parsed.searchParams.get('host') ?? parsed.hostname
  return `${decodeURIComponent(parsed.pathname.slice(1)) || '(default)'} on ${host || 'this machine'}${
    parsed.port && `:${parsed.port}`
  }`
}
