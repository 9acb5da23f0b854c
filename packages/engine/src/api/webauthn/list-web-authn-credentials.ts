import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { limits } from '../../limits/rules/quotas.ts'
import { authenticateOwner } from '../../webauthn/authenticate-owner.ts'
import { describePasskey } from '../../webauthn/rules/describe-passkey.ts'
import type { Handler } from '../handler.ts'

/** Lists the passkeys of the user of the access token, by id, a page at a time. MaxResults 0 is the default: all (G). */
export const listWebAuthnCredentials: Handler<
  'ListWebAuthnCredentials',
  'accessTokens' | 'cursors' | 'passkeys'
> = async ({ AccessToken, MaxResults, NextToken }, { accessTokens, cursors, passkeys }) => {
  const { user } = await authenticateOwner(accessTokens, AccessToken)
  const listing = `passkeys/${user.poolId}/${user.sub}`
  const after = await cursors.read(listing, NextToken)
  const page = await passkeys.list(user, { limit: MaxResults || limits.passkeysPerUser, after })
  return omitUndefined({
    Credentials: page.items.map(describePasskey),
    NextToken: await cursors.issue(listing, page.next),
  })
}
