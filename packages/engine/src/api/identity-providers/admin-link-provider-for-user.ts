import type { InputOf } from '@poolhouse/schemas'
import type { LinkedIdentity } from '@poolhouse/storage'
import { providerKinds } from '../../identity-providers/rules/provider-kinds.ts'
import { limits } from '../../limits/rules/quotas.ts'
import { linkFailures } from '../../linking/errors.ts'
import { findByIdentity, findProfile } from '../../linking/find-identity.ts'
import { identityKey } from '../../linking/identity-key.ts'
import { readIdentity } from '../../linking/read-identity.ts'
import { localProvider, subjectAttribute } from '../../linking/rules/identities.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { changeUser } from '../../users/change-user.ts'
import { userFailures } from '../../users/errors.ts'
import { requireUser } from '../../users/find-user.ts'
import { withNames } from '../../users/rules/names.ts'
import type { Handler } from '../handler.ts'

type Needs = 'clock' | 'identityProviders' | 'pools' | 'sealer' | 'users'

/**
 * Links an identity at a provider to a user, so that signing in with it signs the user in (H). The identity need not exist at
 * the provider (H). It must not have its own profile or another link; of concurrent requests that link it, one succeeds.
 */
export const adminLinkProviderForUser: Handler<'AdminLinkProviderForUser', Needs> = async (
  { UserPoolId, DestinationUser, SourceUser },
  { clock, identityProviders, pools, sealer, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const source = readIdentity('SourceUser', SourceUser)
  if (source.providerName === localProvider) throw linkFailures.sourceIsLocal()
  const provider = await identityProviders.find(pool.id, source.providerName)
  if (!provider) throw linkFailures.unknownProvider(source.providerName, pool.id)
  const isMapped = !providerKinds[provider.type].isSocial && source.attributeName in provider.mapping
  if (source.attributeName !== subjectAttribute && !isMapped) throw linkFailures.attributeName(source.attributeName)
  const { length } = source.providerName + source.attributeName + source.value
  if (length > longestIdentity) throw linkFailures.tooLong()

  const destination = await findDestination({ sealer, users }, pool, DestinationUser)
  const key = await identityKey(sealer, pool.id, source)
  if (await findProfile(users, pool, source)) throw linkFailures.sourceHasProfile()
  const holder = await users.findByName(pool.id, key)
  if (holder && holder.sub !== destination.sub) throw userFailures.aliasExists('identity')

  const linked: LinkedIdentity = {
    key,
    providerName: provider.name,
    providerType: provider.type,
    attributeName: source.attributeName,
    userId: source.value,
    primary: false,
    linkedAt: clock.now(),
  }
  await changeUser(users, destination, (current) => {
    const { identities = [] } = current
    if (identities.some((each) => each.key === key)) throw linkFailures.alreadyLinked()
    if (identities.filter(({ primary }) => !primary).length >= limits.identitiesPerUser) throw linkFailures.tooMany()
    return withNames(pool, { ...current, identities: [...identities, linked], modifiedAt: clock.now() })
  })
  return {}
}

/** Maximum total length of provider name, attribute name and value, in characters (M). */
const longestIdentity = 128

/** Finds the user of the pool, or the profile of another identity. Throws UserNotFoundException if there is none (H). */
const findDestination = async (
  needs: Parameters<typeof findByIdentity>[0],
  pool: Parameters<typeof findByIdentity>[1],
  destination: InputOf<'AdminLinkProviderForUser'>['DestinationUser'],
) => {
  const { ProviderName = localProvider, ProviderAttributeValue: value } = destination
  if (value === undefined) throw linkFailures.memberMissing('DestinationUser', 'ProviderAttributeValue')
  if (ProviderName === localProvider) return requireUser(needs.users, pool, value)
  // The name of the attribute is ignored (H).
  const identity = { providerName: ProviderName, attributeName: subjectAttribute, value }
  const user = await findByIdentity(needs, pool, identity)
  if (!user) throw userFailures.notFound()
  return user
}
