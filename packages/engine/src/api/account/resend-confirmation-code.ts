import { userOrigin } from '../../monitoring/rules/origin.ts'
import type { Handler } from '../handler.ts'

/** Sends another code to confirm a sign-up; the previous one becomes invalid. */
export const resendConfirmationCode: Handler<
  'ResendConfirmationCode',
  'authEvents' | 'clientAuth' | 'registration'
> = async (input, { authEvents, clientAuth, registration }, call) => {
  const caller = await clientAuth.identify(input)
  const username = input.Username
  const event = {
    type: 'ResendCode',
    origin: userOrigin(caller.client, input.UserContextData, call),
    clientId: caller.client.id,
  } as const
  return {
    CodeDeliveryDetails: await authEvents.watch(caller.pool, username, event, () =>
      registration.resendCode({ ...caller, username, clientMetadata: input.ClientMetadata }),
    ),
  }
}
