import type { Handler } from '../handler.ts'

/** Sends a code to a user who forgot the password. */
export const forgotPassword: Handler<'ForgotPassword', 'clientAuth' | 'recovery'> = async (
  input,
  { clientAuth, recovery },
) => ({
  CodeDeliveryDetails: await recovery.request({
    ...(await clientAuth.identify(input)),
    username: input.Username,
    clientMetadata: input.ClientMetadata,
  }),
})
