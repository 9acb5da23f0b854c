import { omitUndefined } from '../../kernel/omit-undefined.ts'
import type { Handler } from '../handler.ts'

/** Signs a user up. */
export const signUp: Handler<'SignUp', 'clientAuth' | 'registration' | 'signUpSessions'> = async (
  input,
  { clientAuth, registration, signUpSessions },
) => {
  const caller = await clientAuth.identify(input)
  const { user, delivery } = await registration.signUp({
    ...caller,
    username: input.Username,
    password: input.Password,
    attributes: input.UserAttributes,
    validationData: input.ValidationData,
    clientMetadata: input.ClientMetadata,
  })
  const isConfirmed = user.status === 'CONFIRMED'
  return omitUndefined({
    UserConfirmed: isConfirmed,
    CodeDeliveryDetails: delivery,
    UserSub: user.sub,
    Session: isConfirmed ? undefined : await signUpSessions.start(caller, user),
  })
}
