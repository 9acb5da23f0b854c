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
import type { PresentedCode } from './rules/try-code.ts'
import { fromBase64Url } from '../kernel/encoding/base64.ts'
import { confirmationLink } from '../messages/rules/confirmation-link.ts'
import { deliver, type DeliveryPorts } from '../messages/deliver.ts'
import { renderMessage } from '../messages/render-message.ts'
import { linkTemplates, verificationTemplates } from '../messages/rules/templates.ts'
import type { TriggerPorts } from '../triggers/run-trigger.ts'
import { changeUser } from '../users/change-user.ts'
import { codeFailures } from './errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import type { Sealer } from '../kernel/sealer.ts'

/** Makes, sends and reads verification codes (behaviour: verification codes). */
export interface Codes {
  /**
   * Sends a fresh code of the given purpose to the user by the given attribute. The code is stored with the user before it is
   * sent, in the place of an older one; if it cannot be sent it is taken back and the Failure says why.
   */
  send(request: CodeRequest): Promise<CodeDeliveryDetailsType>
  /**
   * Prepares a code that somebody presents for comparison with the outstanding one. Compare with `tryCode` in the very
   * decision that saves the user: that is what spends it once.
   */
  present(user: UserRecord, purpose: CodePurpose, code: string): Promise<PresentedCode>
  /** What `send` might have answered for a user who does not exist: always the same for one name. Nothing is sent. */
  invent(pool: PoolRecord, name: string, attribute: VerifiableAttribute): Promise<CodeDeliveryDetailsType>
}

/** A code to be sent. */
export interface CodeRequest {
  readonly pool: PoolRecord
  readonly client: ClientRecord | undefined
  readonly user: UserRecord
  readonly purpose: CodePurpose
  readonly attribute: VerifiableAttribute
  /** Which CustomMessage source this is, such as `CustomMessage_VerifyUserAttribute`. */
  readonly source: string
  readonly clientMetadata: Readonly<Record<string, string>> | undefined
  /**
   * Makes further changes to the user in the same step as the code is stored. Runs again on a fresh copy when somebody else
   * changed the user meanwhile; may throw a Failure, and then no code is sent.
   */
  readonly decide?: ((user: UserRecord) => UserRecord) | undefined
}

/** What the service stands on. */
export interface CodesPorts extends TriggerPorts, DeliveryPorts {
  readonly users: UserStore
  readonly clock: Clock
  readonly random: Random
  readonly sealer: Sealer
}

/** Builds the service. */
export const createCodes = (ports: CodesPorts): Codes => {
  const { users, clock, random, sealer } = ports
  return {
    send: async (request) => {
      const code = random.text(6, '0123456789')
      const hash = await sealer.digest(code, contextOf(request.user, request.purpose, request.attribute))
      const holder = await store(users, request, hash, clock.now())
      try {
        return await carry(ports, request, holder, code)
      } catch (failure) {
        await takeBack(users, holder, request.purpose, hash)
        throw failure
      }
    },
    present: async (user, purpose, code) => {
      const hash = (attribute: VerifiableAttribute) => sealer.digest(code, contextOf(user, purpose, attribute))
      const [email, phoneNumber] = await Promise.all([hash('email'), hash('phone_number')])
      return { purpose, hashes: { email, phone_number: phoneNumber } }
    },
    invent: async (pool, name, attribute) => {
      const seed = fromBase64Url(await sealer.digest(name, `invented-delivery/${pool.id}`))
      return inventDelivery(name, attribute, seed ?? new Uint8Array())
    },
  }
}

/** What a code is good for stands in its hash: of another user, purpose or medium, the same digits hash to something else. */
const contextOf = ({ poolId, sub }: UserRecord, purpose: CodePurpose, attribute: VerifiableAttribute): string =>
  `code/${poolId}/${sub}/${purpose}/${attribute}`

const store = (users: UserStore, { user, purpose, attribute, decide }: CodeRequest, hash: string, now: number) =>
  changeUser(users, user, (current) => {
    const decided = decide?.(current) ?? current
    const destination = requireDestination(decided, purpose, attribute)
    return withCode(decided, purpose, { hash, attribute, destination, expiresAt: now + codeLifetimes[purpose] })
  })

/** Writes the message and hands it over; throws when either does not work. */
const carry = async (ports: CodesPorts, request: CodeRequest, user: UserRecord, code: string) => {
  const { pool, client, purpose, attribute, source, clientMetadata } = request
  const destination = requireDestination(user, purpose, attribute)
  const link = confirmationLink(ports.environment, request, user, code)
  const templates = link === undefined ? verificationTemplates(pool) : linkTemplates(pool)
  const occasion = { pool, user, clientId: client?.id, source, clientMetadata }
  const message = await renderMessage(ports, occasion, templates, { code, link })
  const outcome = await deliver(ports, pool, attribute, destination, message)
  if (outcome.kind === 'refused') throw codeFailures.undelivered(outcome, source)
  return describeDelivery(attribute, destination)
}

/** Unless a newer code took its place already. */
const takeBack = (users: UserStore, user: UserRecord, purpose: CodePurpose, hash: string) =>
  changeUser(users, user, (current) =>
    current.codes[purpose]?.hash === hash ? withoutCode(current, purpose) : current,
  )
