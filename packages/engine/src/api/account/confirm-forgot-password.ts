import { userOrigin } from '../../monitoring/rules/origin.ts'
import type { Handler } from '../handler.ts'

/** Sets a new password with the code that ForgotPassword sent. */
export const confirmForgotPassword: Handler<'ConfirmForgotPassword', 'authEvents' | 'clientAuth' | 'recovery'> = async (
  input,
  { authEvents, clientAuth, recovery },
  call,
) => {
  const caller = await clientAuth.identify(input)
  const username = input.Username
  const event = {
    type: 'PasswordChange',
    origin: userOrigin(caller.client, input.UserContextData, call),
    clientId: caller.client.id,
  } as const
  const confirm = () =>
    recovery.confirm({
      ...caller,
      username,
      code: input.ConfirmationCode,
      password: input.Password,
      clientMetadata: input.ClientMetadata,
    })
  await authEvents.watch(caller.pool, username, event, confirm, (risk) => risk)
  return {}
}
