import type { IdentityProviderRecord, ProviderSecrets } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import type { ProviderDetails } from './rules/provider-kinds.ts'

/** The details that are sealed. */
export const secretDetails = ['client_secret', 'private_key'] as const

type SecretDetail = (typeof secretDetails)[number]

/** The provider that secrets belong to. */
type Owner = Pick<IdentityProviderRecord, 'poolId' | 'name'>

/** Splits details into plain and sealed ones. */
export const sealDetails = async (
  sealer: Sealer,
  owner: Owner,
  { client_secret: clientSecret, private_key: privateKey, ...details }: ProviderDetails,
): Promise<{ readonly details: ProviderDetails; readonly secrets: ProviderSecrets }> => {
  const seal = (name: SecretDetail, value: string) => sealer.seal(new TextEncoder().encode(value), context(owner, name))
  return {
    details,
    secrets: {
      ...(clientSecret !== undefined && { client_secret: await seal('client_secret', clientSecret) }),
      ...(privateKey !== undefined && { private_key: await seal('private_key', privateKey) }),
    },
  }
}

/** Decrypts the client secret of a provider for responses (H). They never contain the private key of Sign in with Apple (H). */
export const openClientSecret = async (
  sealer: Sealer,
  provider: IdentityProviderRecord,
): Promise<string | undefined> => {
  const sealed = provider.secrets.client_secret
  if (sealed === undefined) return undefined
  const opened = await sealer.open(sealed, context(provider, 'client_secret'))
  if (!opened) throw new Error(`The secret of provider ${provider.name} was not sealed by this installation.`)
  return new TextDecoder().decode(opened)
}

const context = ({ poolId, name }: Owner, detail: SecretDetail): string =>
  `identity-provider/${poolId}/${name}/${detail}`
