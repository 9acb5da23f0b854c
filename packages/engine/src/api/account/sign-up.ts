import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { userOrigin } from '../../monitoring/rules/origin.ts'
import type { Handler } from '../handler.ts'

/** Signs a user up. */
export const signUp: Handler<'SignUp', 'authEvents' | 'clientAuth' | 'registration' | 'signUpSessions'> = async (
  input,
  { authEvents, clientAuth, registration, signUpSessions },
  call,
) => {
  const caller = await clientAuth.identify(input)
  const origin = userOrigin(caller.client, input.UserContextData, call)
  const register = () =>
    registration.signUp({
      ...caller,
      username: input.Username,
      password: input.Password,
      attributes: input.UserAttributes,
      validationData: input.ValidationData,
      clientMetadata: input.ClientMetadata,
    })
  const event = { type: 'SignUp', origin, clientId: caller.client.id } as const
  const { user, delivery } = await authEvents.watch(caller.pool, input.Username, event, register, ({ risk }) => risk)
  const isConfirmed = user.status === 'CONFIRMED'
  return omitUndefined({
    UserConfirmed: isConfirmed,
    CodeDeliveryDetails: delivery,
    UserSub: user.sub,
    Session: isConfirmed ? undefined : await signUpSessions.start(caller, user),
  })
}
