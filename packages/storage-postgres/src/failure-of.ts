import { StorageFailure, type StorageFailureCode } from '@poolhouse/storage'

interface Known {
  readonly code: StorageFailureCode
  readonly advice: (place: string) => string
  /** Set when the connection is of no use any more. */
  readonly broken?: boolean
}

const unreachable: Known = {
  code: 'unavailable',
  advice: (place) =>
    `The database ${place} cannot be reached, or is restarting: check that its server is running, and try again.`,
  broken: true,
}

const silent: Known = {
  code: 'unavailable',
  advice: (place) =>
    `The database ${place} did not respond in time: check that its server can be reached, and try again.`,
  broken: true,
}

/** Where the server ends in the middle, what it was about may have been done, for any reason. */
const gaveUp: Known = {
  code: 'unavailable',
  advice: (place) => `The server of the database ${place} stopped: check its log and the free space on its disks.`,
  broken: true,
}

const noTls: Known = {
  code: 'denied',
  advice: (place) =>
    `The server of the database ${place} does not support TLS: turn TLS on, or add sslmode=disable to the address if the network is safe.`,
}

const noFile: Known = {
  code: 'denied',
  advice: (place) =>
    `A file that the address of the database ${place} names cannot be read: correct sslrootcert, sslcert or sslkey.`,
}

const untrusted: Known = {
  code: 'denied',
  advice: (place) =>
    `The certificate of the database ${place} is not trusted: name the certificate authority with sslrootcert in the address, and use the host name of the certificate.`,
}

const noConnectionFree: Known = {
  code: 'busy',
  advice: (place) =>
    `All connections to the database ${place} were in use for too long: try again, or raise POOLHOUSE_DATABASE_CONNECTIONS.`,
}

const held: Known = {
  code: 'busy',
  advice: (place) => `Other transactions locked rows of the database ${place} for too long: try again.`,
}

const rejected: Known = {
  code: 'denied',
  advice: (place) => `The database ${place} rejected the user or the password: correct the address of the database.`,
}

const forgetful: Known = {
  code: 'denied',
  advice: (place) =>
    `The connection pooler of the database ${place} does not keep named prepared statements: use PgBouncer 1.21 or later with max_prepared_statements, or pool_mode = session.`,
}

const rejectsSettings: Known = {
  code: 'denied',
  advice: (place) =>
    `The connection pooler of the database ${place} rejects the settings of connections: add lock_timeout and idle_in_transaction_session_timeout to ignore_startup_parameters of PgBouncer.`,
}

/** The failure for each SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const failures: Readonly<Record<string, Known>> = {
  '26000': forgetful,
  '42P05': forgetful,
  '25006': {
    code: 'unavailable',
    advice: (place) => `The database ${place} is read-only: use the address of the primary server.`,
    broken: true,
  },
  '28000': rejected,
  '28P01': rejected,
  '3D000': { code: 'denied', advice: (place) => `There is no database ${place}: create it.` },
  '40001': held,
  '40P01': held,
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
  '55P03': held,
  '57014': held,
  '57P01': unreachable,
  '57P02': unreachable,
  '57P03': unreachable,
  '57P04': { code: 'denied', advice: (place) => `The database ${place} was dropped.`, broken: true },
  XX001: { code: 'corrupt', advice: (place) => `The database ${place} is damaged: restore a backup.` },
  XX002: { code: 'corrupt', advice: (place) => `An index of the database ${place} is damaged: rebuild it.` },
}

/** By class, the first two letters of a SQLSTATE. */
const failureClasses: Readonly<Record<string, Known>> = { '08': unreachable }

/** Errors of `pg` that have no code, by their message. */
const messages: Readonly<Record<string, Known>> = {
  'timeout exceeded when trying to connect': noConnectionFree,
  'Query read timeout': silent,
  'The server does not support SSL connections': noTls,
}

/** How OpenSSL, through Node, calls certificates that it does not accept. */
const certificateFaults = /CERT|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY/

/** SQLSTATE, if the error comes from the server. */
export const sqlStateOf = (error: unknown): string | undefined =>
  error instanceof Error && 'severity' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined

/** Whether the server sent this error before it stopped all its processes. */
const isPanic = (error: unknown): boolean => error instanceof Error && 'severity' in error && error.severity === 'PANIC'

const known = (error: unknown): Known | undefined => {
  const state = sqlStateOf(error)
  if (isPanic(error)) return gaveUp
  // PgBouncer uses one code for all of its errors.
  if (error instanceof Error && error.message.startsWith('unsupported startup parameter')) return rejectsSettings
  if (state !== undefined) return failures[state] ?? failureClasses[state.slice(0, 2)]
  if (!(error instanceof Error)) return undefined
  const told = messages[error.message]
  if (told) return told
  if ('syscall' in error && error.syscall === 'open') return noFile
  if ('code' in error && certificateFaults.test(String(error.code))) return untrusted
  // Errors that do not come from the server are connection errors. `pg` has no codes for them.
  return 'syscall' in error ||
    /^(?:Connection terminated|Client (?:has encountered|was closed))|timeout/.test(error.message)
    ? unreachable
    : undefined
}

/** Whether a connection is of no use after this error. */
export const isBroken = (error: unknown): boolean => {
  const cause = error instanceof StorageFailure ? error.cause : error
  return known(cause)?.broken ?? sqlStateOf(cause) === undefined
}

/** Whether the server found fault with a value that it was given. */
export const isDataFault = (error: unknown): boolean =>
  error instanceof StorageFailure && sqlStateOf(error.cause)?.startsWith('22') === true

/** Whether the server cannot be reached for now. */
export const isAway = (error: unknown): boolean => error instanceof StorageFailure && error.code === 'unavailable'

/** Describes the problem with the database, how to fix it, and the outcome of the write. */
export const failureOf = (error: unknown, place: string, consequence = 'Nothing was changed.'): StorageFailure => {
  if (error instanceof StorageFailure) return error
  const { code, advice } = known(error) ?? { code: 'unknown', advice: () => `PostgreSQL failed in ${place}.` }
  const message = error instanceof Error ? error.message : String(error)
  return new StorageFailure(code, `${advice(place)} ${consequence} (${message})`, { cause: error })
}
