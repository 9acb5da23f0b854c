import type { AttributeType } from '@poolhouse/schemas'
import type { PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { triggerFailures } from './errors.ts'
import { verifiedFlag, withNames } from '../users/rules/names.ts'
import { runTrigger, type TriggerPorts } from './run-trigger.ts'

/** A user about to be made. */
export interface Newcomer {
  readonly pool: PoolRecord
  /** As it would be stored. */
  readonly user: UserRecord
  /** The app client; absent where an administrator acts without one. */
  readonly clientId?: string | undefined
  readonly source: 'PreSignUp_SignUp' | 'PreSignUp_AdminCreateUser'
  readonly validationData?: readonly AttributeType[] | undefined
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
}

/** What the function grants. For users whom an administrator makes it counts for nothing. */
export interface Welcome {
  /** Whether the user is confirmed without a code. */
  readonly confirmed: boolean
  /** The contacts that count as verified. */
  readonly verified: readonly VerifiableAttribute[]
}

/** Which member of the response grants which contact. */
const verifiers = { email: 'autoVerifyEmail', phone_number: 'autoVerifyPhone' } as const
const contacts = ['email', 'phone_number'] as const satisfies readonly VerifiableAttribute[]

/**
 * Asks the pool's PreSignUp function, which may refuse the user by failing. A pool without one grants nothing. Throws the
 * Failure of a function that fails, and InvalidLambdaResponseException when it grants something else than true or false.
 */
export const askPreSignUp = async (ports: TriggerPorts, newcomer: Newcomer): Promise<Welcome> => {
  const { pool, user, clientId, source, validationData, clientMetadata } = newcomer
  const response = await runTrigger(ports, pool, {
    trigger: 'PreSignUp',
    source,
    userName: user.username,
    clientId,
    request: {
      // The user has no sub and no status yet.
      userAttributes: user.attributes,
      validationData: validationData
        ? Object.fromEntries(validationData.map(({ Name, Value }) => [Name, Value]))
        : null,
      clientMetadata: clientMetadata ?? null,
    },
    response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
  })
  const isGranted = (member: string): boolean => {
    const value = response?.[member] ?? false
    if (typeof value !== 'boolean') throw triggerFailures.unrecognizable()
    return value
  }
  return {
    confirmed: isGranted('autoConfirmUser'),
    verified: contacts.filter((contact) => isGranted(verifiers[contact])),
  }
}

/** The user with what was granted. Throws InvalidLambdaResponseException for a contact that the user does not have. */
export const welcome = (pool: PoolRecord, user: UserRecord, { confirmed, verified }: Welcome): UserRecord => {
  for (const contact of verified) {
    if (!user.attributes[contact]) throw triggerFailures.nothingToVerify(verifiers[contact], contact)
  }
  const granted = Object.fromEntries(verified.map((contact) => [verifiedFlag[contact], 'true']))
  return withNames(pool, {
    ...user,
    status: confirmed ? 'CONFIRMED' : user.status,
    attributes: { ...user.attributes, ...granted },
  })
}
