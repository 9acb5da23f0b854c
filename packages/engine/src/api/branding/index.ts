import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { createManagedLoginBranding } from './create-managed-login-branding.ts'
import { deleteManagedLoginBranding } from './delete-managed-login-branding.ts'
import { describeManagedLoginBrandingByClient } from './describe-managed-login-branding-by-client.ts'
import { describeManagedLoginBranding } from './describe-managed-login-branding.ts'
import { getUICustomization } from './get-ui-customization.ts'
import { setUICustomization } from './set-ui-customization.ts'
import { updateManagedLoginBranding } from './update-managed-login-branding.ts'

/** The operations for the look of the hosted pages. */
export const branding = {
  CreateManagedLoginBranding: createManagedLoginBranding,
  DeleteManagedLoginBranding: deleteManagedLoginBranding,
  DescribeManagedLoginBranding: describeManagedLoginBranding,
  DescribeManagedLoginBrandingByClient: describeManagedLoginBrandingByClient,
  GetUICustomization: getUICustomization,
  SetUICustomization: setUICustomization,
  UpdateManagedLoginBranding: updateManagedLoginBranding,
} satisfies Handlers<OperationsOn<'branding'>>
