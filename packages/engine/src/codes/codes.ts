import type { CodeDeliveryDetailsType } from '@poolhouse/schemas'
import type {
  ClientRecord,
  CodePurpose,
  PoolRecord,
  UserRecord,
  UserStore,
  VerifiableAttribute,
} from '@poolhouse/storage'
import { inventDelivery } from './rules/invented-delivery.ts'
import { describeDelivery } from './rules/mask.ts'
import { codeLifetimes, requireDestination, withCode, withoutCode } from './rules/slots.ts'
import { type SpendingRules, spendCode } from './spend-code.ts'
import type { PresentedCode } from './rules/try-code.ts'
import { fromBase64Url } from '../kernel/encoding/base64.ts'
import { confirmationLink } from '../messages/rules/confirmation-link.ts'
import type { Messages } from '../messages/messages.ts'
import { authenticationTemplates, linkTemplates, verificationTemplates } from '../messages/rules/templates.ts'
import { changeUser } from '../users/change-user.ts'
import { foldName } from '../users/rules/fold.ts'
import { codeFailures } from './errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { Random } from '../ports/random.ts'
import type { Sealer } from '../kernel/sealer.ts'

/** Creates, sends and checks verification codes (behaviour: verification codes). */
export interface Codes {
  /**
   * Sends a new code to a contact of the user. The code replaces an older one for the same purpose and is stored with the user
   * before it is sent. If it cannot be sent, it is removed and the Failure contains the reason.
   */
  send(request: CodeRequest): Promise<CodeDeliveryDetailsType>
  /**
   * Hashes a code from a request, to compare it with the outstanding one. To make the code single-use, compare it with `tryCode`
   * in the decision that saves the user. Prefer `spend`, which does both.
   */
  present(user: UserRecord, purpose: CodePurpose, code: string, session?: string): Promise<PresentedCode>
  /**
   * Checks a code and applies its effect. Attempt, code and effect are one save: of concurrent callers with the correct code
   * exactly one succeeds, and every attempt is counted. Throws CodeMismatchException or ExpiredCodeException after the attempt
   * was counted. Returns the stored user.
   *
   * @param session the same as in the request that sent the code.
   */
  spend(
    user: UserRecord,
    purpose: CodePurpose,
    code: string,
    rules: SpendingRules,
    session?: string,
  ): Promise<UserRecord>
  /**
   * Returns a plausible result of `send` for an unknown user, always the same for one name. Sends nothing. A name that is a
   * contact is the destination, even if it is not of the kind `attribute`, unless `exact` is set.
   */
  invent(
    pool: PoolRecord,
    name: string,
    attribute: VerifiableAttribute,
    exact?: 'exact',
  ): Promise<CodeDeliveryDetailsType>
}

/** A code to be sent. */
export interface CodeRequest {
  readonly pool: PoolRecord
  readonly client: ClientRecord | undefined
  readonly user: UserRecord
  readonly purpose: CodePurpose
  readonly attribute: VerifiableAttribute
  /** The trigger source of CustomMessage, such as `CustomMessage_VerifyUserAttribute`. */
  readonly source: string
  readonly clientMetadata: Readonly<Record<string, string>> | undefined
  /** Milliseconds. Default: the lifetime of the purpose. */
  readonly lifetimeMs?: number | undefined
  /** Length of the code. Default: 6. */
  readonly digits?: number | undefined
  /** Binds the code to one session: with another session, or none, it does not match. */
  readonly session?: string | undefined
  /**
   * Whether to return success although the destination has received too many messages, because the error would reveal the
   * user. Default: false.
   */
  readonly hidesLimit?: boolean | undefined
  /**
   * Changes the user in the same save as the code. Runs again on a fresh copy if another request saved first. If it throws a
   * Failure, no code is sent.
   */
  readonly decide?: ((user: UserRecord) => UserRecord) | undefined
}

/** Dependencies of the service. */
export interface CodesDependencies {
  readonly clock: Clock
  readonly environment: Pick<Environment, 'region'>
  readonly messages: Messages
  readonly random: Random
  readonly sealer: Sealer
  readonly users: UserStore
}

/** Creates the service. */
export const createCodes = (dependencies: CodesDependencies): Codes => {
  const { users, clock, random, sealer } = dependencies
  const present: Codes['present'] = async (user, purpose, code, session) => {
    const hash = (attribute: VerifiableAttribute) => sealer.digest(code, contextOf(user, purpose, attribute, session))
    const [email, phoneNumber] = await Promise.all([hash('email'), hash('phone_number')])
    return { purpose, hashes: { email, phone_number: phoneNumber } }
  }
  return {
    send: async (request) => {
      const code = random.text(request.digits ?? 6, '0123456789')
      const { user, purpose, attribute, session } = request
      const hash = await sealer.digest(code, contextOf(user, purpose, attribute, session))
      const holder = await store(users, request, hash, clock.now())
      try {
        return await deliver(dependencies, request, holder, code)
      } catch (failure) {
        await removeCode(users, holder, request.purpose, hash)
        throw failure
      }
    },
    present,
    spend: async (user, purpose, code, rules, session) => {
      const now = clock.now()
      return spendCode(users, user, await present(user, purpose, code, session), now, rules)
    },
    invent: async (pool, name, attribute, exact) => {
      // All spellings of the name of a user lead to one contact.
      const folded = foldName(pool, 'username', name)
      const seed = fromBase64Url(await sealer.digest(folded, `invented-delivery/${pool.id}`))
      return inventDelivery(folded, attribute, seed ?? new Uint8Array(), exact)
    },
  }
}

/** The hash depends on the user, purpose, medium and session, so a code is valid only for these. */
const contextOf = (
  { poolId, sub }: UserRecord,
  purpose: CodePurpose,
  attribute: VerifiableAttribute,
  session: string | undefined,
): string => `code/${poolId}/${sub}/${purpose}/${attribute}${session === undefined ? '' : `/${session}`}`

const store = (
  users: UserStore,
  { user, purpose, attribute, decide, lifetimeMs }: CodeRequest,
  hash: string,
  now: number,
) =>
  changeUser(users, user, (current) => {
    const decided = decide?.(current) ?? current
    const destination = requireDestination(decided, purpose, attribute)
    return withCode(decided, purpose, {
      hash,
      attribute,
      destination,
      expiresAt: now + (lifetimeMs ?? codeLifetimes[purpose]),
    })
  })

/** Renders and delivers the message. Throws if either fails. */
const deliver = async (
  { environment, messages }: Pick<CodesDependencies, 'environment' | 'messages'>,
  request: CodeRequest,
  user: UserRecord,
  code: string,
) => {
  const { pool, client, purpose, attribute, source, clientMetadata } = request
  const destination = requireDestination(user, purpose, attribute)
  const link = confirmationLink(environment, request, user, code)
  const templates = link === undefined ? templatesFor(pool, purpose) : linkTemplates(pool)
  const occasion = { pool, user, clientId: client?.id, source, clientMetadata }
  const message = await messages.render(occasion, templates, { code, link })
  const outcome = await messages.deliver(
    pool,
    attribute,
    destination,
    message,
    purpose === 'reset-password' ? 'recovery' : 'other',
  )
  if (outcome.kind === 'rejected') {
    const isHidden = outcome.because === 'recipient-limit' && request.hidesLimit
    if (!isHidden) throw codeFailures.undelivered(outcome, source)
  }
  return describeDelivery(attribute, destination)
}

const signsIn: ReadonlySet<CodePurpose> = new Set(['sign-in', 'mfa', 'mfa-setup'])

const templatesFor = (pool: PoolRecord, purpose: CodePurpose) =>
  signsIn.has(purpose) ? authenticationTemplates(pool) : verificationTemplates(pool)

/** Removes the code unless a newer one has replaced it. */
const removeCode = (users: UserStore, user: UserRecord, purpose: CodePurpose, hash: string) =>
  changeUser(users, user, (current) =>
    current.codes[purpose]?.hash === hash ? withoutCode(current, purpose) : current,
  )
