import type { AttributeType } from '@poolhouse/schemas'
import type { PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { verifiedFlag, withNames } from '../users/rules/names.ts'
import { triggerFailures } from './errors.ts'
import type { Triggers } from './triggers.ts'

/** A user before creation. */
export interface PreSignUpInput {
  readonly pool: PoolRecord
  /** The record to store. */
  readonly user: UserRecord
  /** The app client; absent if an administrator acts without one. */
  readonly clientId?: string | undefined
  readonly source: 'PreSignUp_SignUp' | 'PreSignUp_AdminCreateUser'
  readonly validationData?: readonly AttributeType[] | undefined
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
}

/** The results of the function. Ignored for users that an administrator creates. */
export interface PreSignUpResult {
  /** Whether the user is confirmed without a code. */
  readonly confirmed: boolean
  /** The contacts that are marked verified. */
  readonly verified: readonly VerifiableAttribute[]
}

/** The member of the response that grants each contact. */
const verifiers = { email: 'autoVerifyEmail', phone_number: 'autoVerifyPhone' } as const
const contacts = ['email', 'phone_number'] as const satisfies readonly VerifiableAttribute[]

/**
 * Runs the PreSignUp trigger. Without one, neither confirms the user nor verifies a contact. Throws if the function fails, which
 * rejects the user.
 */
export const runPreSignUp = async (triggers: Triggers, input: PreSignUpInput): Promise<PreSignUpResult> => {
  const { pool, user, clientId, source, validationData, clientMetadata } = input
  const response = await triggers.run(pool, {
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
  return {
    confirmed: response?.autoConfirmUser ?? false,
    verified: contacts.filter((contact) => response?.[verifiers[contact]] ?? false),
  }
}

/** Returns the user with the result applied. Throws InvalidLambdaResponseException for a contact that the user does not have. */
export const applyPreSignUp = (
  pool: PoolRecord,
  user: UserRecord,
  { confirmed, verified }: PreSignUpResult,
): UserRecord => {
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
