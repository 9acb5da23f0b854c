import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { adminDisableProviderForUser } from './admin-disable-provider-for-user.ts'
import { adminLinkProviderForUser } from './admin-link-provider-for-user.ts'
import { createIdentityProvider } from './create-identity-provider.ts'
import { deleteIdentityProvider } from './delete-identity-provider.ts'
import { describeIdentityProvider } from './describe-identity-provider.ts'
import { getIdentityProviderByIdentifier } from './get-identity-provider-by-identifier.ts'
import { getSigningCertificate } from './get-signing-certificate.ts'
import { listIdentityProviders } from './list-identity-providers.ts'
import { updateIdentityProvider } from './update-identity-provider.ts'

/** The operations for identity providers. */
export const identityProviders = {
  AdminDisableProviderForUser: adminDisableProviderForUser,
  AdminLinkProviderForUser: adminLinkProviderForUser,
  CreateIdentityProvider: createIdentityProvider,
  DeleteIdentityProvider: deleteIdentityProvider,
  DescribeIdentityProvider: describeIdentityProvider,
  GetIdentityProviderByIdentifier: getIdentityProviderByIdentifier,
  GetSigningCertificate: getSigningCertificate,
  ListIdentityProviders: listIdentityProviders,
  UpdateIdentityProvider: updateIdentityProvider,
} satisfies Handlers<OperationsOn<'identity-providers'>>
