import { userOrigin } from '../../monitoring/rules/origin.ts'
import type { Handler } from '../handler.ts'

/** Sends a code to a user who forgot the password. */
export const forgotPassword: Handler<'ForgotPassword', 'authEvents' | 'clientAuth' | 'recovery'> = async (
  input,
  { authEvents, clientAuth, recovery },
  call,
) => {
  const caller = await clientAuth.identify(input)
  const username = input.Username
  const event = {
    type: 'ForgotPassword',
    origin: userOrigin(caller.client, input.UserContextData, call),
    clientId: caller.client.id,
  } as const
  return {
    CodeDeliveryDetails: await authEvents.watch(caller.pool, username, event, () =>
      recovery.request({ ...caller, username, clientMetadata: input.ClientMetadata }),
    ),
  }
}
