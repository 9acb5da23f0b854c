import type { Handler } from '../handler.ts'

/** Sets a new password with the code that ForgotPassword sent. */
export const confirmForgotPassword: Handler<'ConfirmForgotPassword', 'clientAuth' | 'recovery'> = async (
  input,
  { clientAuth, recovery },
) => {
  await recovery.confirm({
    ...(await clientAuth.identify(input)),
    username: input.Username,
    code: input.ConfirmationCode,
    password: input.Password,
    clientMetadata: input.ClientMetadata,
  })
  return {}
}
