import type { UICustomizationRecord } from '@poolhouse/storage'
import { brandingFailures } from '../../branding/errors.ts'
import { allClients } from '../../clients/all-clients.ts'
import { requireLookHost } from '../../branding/look-host.ts'
import { checkCss } from '../../branding/rules/check-css.ts'
import { logoOf } from '../../branding/rules/check-logo.ts'
import { describeLook } from '../../branding/rules/describe-look.ts'
import { requireClientOf } from '../../clients/find-client.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { untilSaved } from '../../kernel/until-saved.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/**
 * Sets the look of the classic pages for an app client, or for all (H). Without ImageFile the logo is kept, without CSS the
 * style sheet is removed, and with neither the look is reset (L).
 */
export const setUICustomization: Handler<
  'SetUICustomization',
  'clients' | 'clock' | 'domains' | 'environment' | 'pools' | 'uiCustomizations'
> = async (
  { UserPoolId, ClientId = allClients, CSS, ImageFile },
  { clients, clock, domains, environment, pools, uiCustomizations },
) => {
  const pool = await requirePool(pools, UserPoolId)
  if (ClientId !== allClients) await requireClientOf(clients, pool.id, ClientId)
  const host = await requireLookHost({ clock, domains, environment }, pool)
  if (CSS !== undefined) checkCss(CSS)
  const image = ImageFile === undefined ? undefined : logoOf(ImageFile)

  const saved = await untilSaved(async () => {
    const current = await uiCustomizations.find(pool.id, ClientId)
    if (CSS === undefined && image === undefined)
      return !current || (await uiCustomizations.delete(pool.id, ClientId)) ? 'reset' : undefined
    const at = clock.now()
    const changed: UICustomizationRecord = omitUndefined({
      poolId: pool.id,
      clientId: ClientId,
      version: current?.version ?? 1,
      createdAt: current?.createdAt ?? at,
      modifiedAt: at,
      css: CSS,
      image: image ?? current?.image,
    })
    const isSaved = current
      ? (await uiCustomizations.save(changed)) === 'saved'
      : await uiCustomizations.insert(changed)
    return isSaved ? changed : undefined
  }, brandingFailures.tooMuchContention)
  return { UICustomization: saved === 'reset' ? {} : describeLook(saved, host) }
}
