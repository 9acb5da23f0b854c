import { grants } from '../tables/grants.ts'
import type { GrantRow, RefreshTokenRow } from '../tables/index.ts'
import { prepare, prepareSingle } from './prepare.ts'
import type { Writer } from './statement-dialect.ts'

type GrantKey = Pick<GrantRow, 'pool_id' | 'event_id'>

/** A refresh token with its grant, in one row. */
export type TokenWithGrantRow = GrantRow & Pick<RefreshTokenRow, 'hash' | 'replaced_at'>

const columns = Object.keys(grants.columns) as readonly (keyof GrantRow)[]

export const grantStatements = (writer: Writer, locksRows: boolean) => ({
  insert: prepare<GrantRow>((argument) =>
    writer.insertInto('grants').values({
      pool_id: argument('pool_id'),
      event_id: argument('event_id'),
      origin_jti: argument('origin_jti'),
      sub: argument('sub'),
      client_id: argument('client_id'),
      authenticated_at: argument('authenticated_at'),
      expires_at: argument('expires_at'),
      revoked_at: argument('revoked_at'),
      refresh_ended_at: argument('refresh_ended_at'),
      device_key: argument('device_key'),
      session: argument('session'),
      assurance: argument('assurance'),
    }),
  ),

  /** Inserts a grant if its user has this version. */
  insertIf: prepare<GrantRow & { version: number }>((argument) =>
    writer
      .insertInto('grants')
      .columns(columns)
      .expression(
        writer
          .selectFrom('users')
          .select(columns.map((column) => argument(column).as(column)))
          .where('users.pool_id', '=', argument('pool_id'))
          .where('users.sub', '=', argument('sub'))
          .where('users.version', '=', argument('version')),
      ),
  ),

  insertToken: prepare<Omit<RefreshTokenRow, 'replaced_at'>>((argument) =>
    writer.insertInto('refresh_tokens').values({
      pool_id: argument('pool_id'),
      hash: argument('hash'),
      event_id: argument('event_id'),
    }),
  ),

  /** Locks the user, so that concurrent sign-ins see each other's grants, and the version stays the same. Empty for databases with one writer at a time. */
  lockUser: locksRows
    ? [
        prepare<Pick<GrantRow, 'pool_id' | 'sub'>>((argument) =>
          writer
            .selectFrom('users')
            .select('sub')
            .where('pool_id', '=', argument('pool_id'))
            .where('sub', '=', argument('sub'))
            .forNoKeyUpdate(),
        ),
      ]
    : [],

  /** Deletes the grants of a user except the new one and the `others` most recent ones. */
  deleteOldest: prepare<GrantKey & { sub: string; others: number }>((argument) =>
    writer
      .deleteFrom('grants')
      .where('pool_id', '=', argument('pool_id'))
      .where('sub', '=', argument('sub'))
      .where('event_id', '!=', argument('event_id'))
      .where('event_id', 'not in', (eb) =>
        eb
          .selectFrom('grants as recent')
          .select('recent.event_id')
          .where('recent.pool_id', '=', argument('pool_id'))
          .where('recent.sub', '=', argument('sub'))
          .where('recent.event_id', '!=', argument('event_id'))
          .orderBy('recent.authenticated_at', 'desc')
          .orderBy('recent.event_id', 'desc')
          .limit(argument('others')),
      ),
  ),

  findByToken: prepareSingle<{ pool_id: string; hash: string }, TokenWithGrantRow>((argument) =>
    writer
      .selectFrom('refresh_tokens as token')
      .innerJoin('grants as grant', (join) =>
        join.onRef('grant.pool_id', '=', 'token.pool_id').onRef('grant.event_id', '=', 'token.event_id'),
      )
      .selectAll('grant')
      .select(['token.hash', 'token.replaced_at'])
      .where('token.pool_id', '=', argument('pool_id'))
      .where('token.hash', '=', argument('hash')),
  ),

  /**
   * Marks a token as replaced, permanently the first time, if it was not replaced or was replaced after
   * `graceful_after`.
   */
  replaceToken: prepare<{ pool_id: string; hash: string; event_id: string; at: number; graceful_after: number }>(
    (argument) =>
      writer
        .updateTable('refresh_tokens')
        .set((eb) => ({ replaced_at: eb.fn.coalesce('replaced_at', argument('at')) }))
        .where('pool_id', '=', argument('pool_id'))
        .where('hash', '=', argument('hash'))
        .where('event_id', '=', argument('event_id'))
        .where((eb) => eb.or([eb('replaced_at', 'is', null), eb('replaced_at', '>', argument('graceful_after'))])),
  ),

  revoke: prepare<GrantKey & { at: number }>((argument) =>
    writer
      .updateTable('grants')
      .set({ revoked_at: argument('at') })
      .where('pool_id', '=', argument('pool_id'))
      .where('event_id', '=', argument('event_id'))
      .where('revoked_at', 'is', null),
  ),

  revokeAll: prepare<{ pool_id: string; sub: string; at: number; kept: string }>((argument) =>
    writer
      .updateTable('grants')
      .set({ revoked_at: argument('at') })
      .where('pool_id', '=', argument('pool_id'))
      .where('sub', '=', argument('sub'))
      .where('event_id', '!=', argument('kept'))
      .where('revoked_at', 'is', null),
  ),

  endRefreshOf: prepare<{ pool_id: string; sub: string; at: number; device_key: string }>((argument) =>
    writer
      .updateTable('grants')
      .set({ refresh_ended_at: argument('at') })
      .where('pool_id', '=', argument('pool_id'))
      .where('sub', '=', argument('sub'))
      .where('device_key', '=', argument('device_key'))
      .where('refresh_ended_at', 'is', null),
  ),

  /** Includes expired ones: with a condition on the expiry, the wrong index would be used. */
  sessions: prepare<{ pool_id: string; sub: string }, GrantRow>((argument) =>
    writer
      .selectFrom('grants')
      .selectAll()
      .where('pool_id', '=', argument('pool_id'))
      .where('sub', '=', argument('sub'))
      .where('session', 'is not', null)
      .where('revoked_at', 'is', null),
  ),

  updateSession: prepare<GrantKey & { session: string }>((argument) =>
    writer
      .updateTable('grants')
      .set({ session: argument('session') })
      .where('pool_id', '=', argument('pool_id'))
      .where('event_id', '=', argument('event_id'))
      .where('session', 'is not', null)
      .where('revoked_at', 'is', null),
  ),
})
