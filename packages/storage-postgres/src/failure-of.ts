import { StorageFailure, type StorageFailureCode } from '@poolhouse/storage'

interface KnownFailure {
  readonly code: StorageFailureCode
  readonly advice: (place: string) => string
  /** Set if the connection can no longer be used. */
  readonly broken?: boolean
}

const unreachable: KnownFailure = {
  code: 'unavailable',
  advice: (place) =>
    `The database ${place} cannot be reached, or is restarting: check that its server is running, and try again.`,
  broken: true,
}

const timedOut: KnownFailure = {
  code: 'unavailable',
  advice: (place) =>
    `The database ${place} did not respond in time: check that its server can be reached, and try again.`,
  broken: true,
}

/** If the server crashes during a write, it is unknown whether the write was committed. */
const crashed: KnownFailure = {
  code: 'unavailable',
  advice: (place) => `The server of the database ${place} stopped: check its log and the free space on its disks.`,
  broken: true,
}

const noTls: KnownFailure = {
  code: 'denied',
  advice: (place) =>
    `The server of the database ${place} does not support TLS: turn TLS on, or add sslmode=disable to the address if the network is safe.`,
}

const noFile: KnownFailure = {
  code: 'denied',
  advice: (place) =>
    `A file that the address of the database ${place} names cannot be read: correct sslrootcert, sslcert or sslkey.`,
}

const untrusted: KnownFailure = {
  code: 'denied',
  advice: (place) =>
    `The certificate of the database ${place} is not trusted: name the certificate authority with sslrootcert in the address, and use the host name of the certificate.`,
}

const noConnectionFree: KnownFailure = {
  code: 'busy',
  advice: (place) =>
    `All connections to the database ${place} were in use for too long: try again, or raise POOLHOUSE_DATABASE_CONNECTIONS.`,
}

const locked: KnownFailure = {
  code: 'busy',
  advice: (place) => `Other transactions locked rows of the database ${place} for too long: try again.`,
}

const rejected: KnownFailure = {
  code: 'denied',
  advice: (place) => `The database ${place} rejected the user or the password: correct the address of the database.`,
}

const losesPreparedStatements: KnownFailure = {
  code: 'denied',
  advice: (place) =>
    `The connection pooler of the database ${place} does not keep named prepared statements: use PgBouncer 1.21 or later with max_prepared_statements, or pool_mode = session.`,
}

const rejectsSettings: KnownFailure = {
  code: 'denied',
  advice: (place) =>
    `The connection pooler of the database ${place} rejects the settings of connections: add lock_timeout and idle_in_transaction_session_timeout to ignore_startup_parameters of PgBouncer.`,
}

/** The failure for each SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const failures: Readonly<Record<string, KnownFailure>> = {
  '26000': losesPreparedStatements,
  '42P05': losesPreparedStatements,
  '25006': {
    code: 'unavailable',
    advice: (place) => `The database ${place} is read-only: use the address of the primary server.`,
    broken: true,
  },
  '28000': rejected,
  '28P01': rejected,
  '3D000': { code: 'denied', advice: (place) => `There is no database ${place}: create it.` },
  '40001': locked,
  '40P01': locked,
  '42501': {
    code: 'denied',
    advice: (place) =>
      `This user lacks permissions in the database ${place}: grant it the right to create and use tables.`,
  },
  '53100': {
    code: 'full',
    advice: (place) => `The disk of the database ${place} is full: free some space and try again.`,
  },
  '53300': {
    code: 'unavailable',
    advice: (place) =>
      `The server of the database ${place} has no free connection: raise its max_connections, or lower POOLHOUSE_DATABASE_CONNECTIONS.`,
    broken: true,
  },
  '55P03': locked,
  '57014': locked,
  '57P01': unreachable,
  '57P02': unreachable,
  '57P03': unreachable,
  '57P04': { code: 'denied', advice: (place) => `The database ${place} was dropped.`, broken: true },
  XX001: { code: 'corrupt', advice: (place) => `The database ${place} is damaged: restore a backup.` },
  XX002: { code: 'corrupt', advice: (place) => `An index of the database ${place} is damaged: rebuild it.` },
}

/** By class, the first two letters of a SQLSTATE. */
const failureClasses: Readonly<Record<string, KnownFailure>> = { '08': unreachable }

/** Errors of `pg` that have no code, by their message. */
const messages: Readonly<Record<string, KnownFailure>> = {
  'timeout exceeded when trying to connect': noConnectionFree,
  'Query read timeout': timedOut,
  'The server does not support SSL connections': noTls,
}

/** The codes of OpenSSL, passed on by Node, for untrusted certificates. */
const certificateErrors = /CERT|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY/

/** SQLSTATE, if the error comes from the server. */
export const sqlStateOf = (error: unknown): string | undefined =>
  error instanceof Error && 'severity' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined

/** Whether the server sent this error before it stopped all its processes. */
const isPanic = (error: unknown): boolean => error instanceof Error && 'severity' in error && error.severity === 'PANIC'

const knownFailureOf = (error: unknown): KnownFailure | undefined => {
  const state = sqlStateOf(error)
  if (isPanic(error)) return crashed
  // PgBouncer uses one code for all of its errors.
  if (error instanceof Error && error.message.startsWith('unsupported startup parameter')) return rejectsSettings
  if (state !== undefined) return failures[state] ?? failureClasses[state.slice(0, 2)]
  if (!(error instanceof Error)) return undefined
  const byMessage = messages[error.message]
  if (byMessage) return byMessage
  if ('syscall' in error && error.syscall === 'open') return noFile
  if ('code' in error && certificateErrors.test(String(error.code))) return untrusted
  // Errors that do not come from the server are connection errors. `pg` has no codes for them.
  return 'syscall' in error ||
    /^(?:Connection terminated|Client (?:has encountered|was closed))|timeout/.test(error.message)
    ? unreachable
    : undefined
}

/** Whether a connection can no longer be used after this error. */
export const isBroken = (error: unknown): boolean => {
  const cause = error instanceof StorageFailure ? error.cause : error
  return knownFailureOf(cause)?.broken ?? sqlStateOf(cause) === undefined
}

/** Whether the server rejected a value of the statement. */
export const isInvalidValue = (error: unknown): boolean =>
  error instanceof StorageFailure && sqlStateOf(error.cause)?.startsWith('22') === true

/** Whether the server is unavailable, such as during a restart. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof StorageFailure && error.code === 'unavailable'

/** Describes the problem with the database, how to fix it, and the outcome of the write. */
export const failureOf = (error: unknown, place: string, consequence = 'Nothing was changed.'): StorageFailure => {
  if (error instanceof StorageFailure) return error
  const { code, advice } = knownFailureOf(error) ?? { code: 'unknown', advice: () => `PostgreSQL failed in ${place}.` }
  const message = error instanceof Error ? error.message : String(error)
  return new StorageFailure(code, `${advice(place)} ${consequence} (${message})`, { cause: error })
}
