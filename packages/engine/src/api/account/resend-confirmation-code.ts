import type { Handler } from '../handler.ts'

/** Sends another code to confirm a sign-up; the previous one becomes invalid. */
export const resendConfirmationCode: Handler<'ResendConfirmationCode', 'clientAuth' | 'registration'> = async (
  input,
  { clientAuth, registration },
) => ({
  CodeDeliveryDetails: await registration.resendCode({
    ...(await clientAuth.identify(input)),
    username: input.Username,
    clientMetadata: input.ClientMetadata,
  }),
})
