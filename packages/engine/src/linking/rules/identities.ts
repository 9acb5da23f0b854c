import type { LinkedIdentity, UserRecord } from '@poolhouse/storage'

/** The provider name that represents the pool itself in identities. */
export const localProvider = 'Cognito'

/** The attribute name that represents the subject at a provider. */
export const subjectAttribute = 'Cognito_Subject'

/**
 * The attribute `identities` of a user, as JSON; `primary` is a boolean and `dateCreated` a number (H). Undefined without
 * identities.
 */
export const identitiesText = ({ identities = [] }: Pick<UserRecord, 'identities'>): string | undefined =>
  identities.length === 0 ? undefined : JSON.stringify(identities.map(describe))

/** The claim `identities` of ID tokens, in which every value is a string (H). */
export const identityClaims = ({
  identities = [],
}: Pick<UserRecord, 'identities'>): readonly Readonly<Record<string, string | null>>[] =>
  identities.map((identity) => {
    const { primary, dateCreated, ...texts } = describe(identity)
    return { ...texts, primary: String(primary), dateCreated: String(dateCreated) }
  })

const describe = ({ userId, providerName, providerType, issuer, primary, linkedAt }: LinkedIdentity) => ({
  userId,
  providerName,
  providerType,
  issuer: issuer ?? null,
  primary,
  dateCreated: linkedAt,
})
