import { omitUndefined } from '../../kernel/omit-undefined.ts'
import type { Handler } from '../handler.ts'

/** Signs a user up. */
export const signUp: Handler<'SignUp', 'clientAuth' | 'registration'> = async (input, { clientAuth, registration }) => {
  const { user, delivery } = await registration.signUp({
    ...(await clientAuth.identify(input)),
    username: input.Username,
    password: input.Password,
    attributes: input.UserAttributes,
    validationData: input.ValidationData,
    clientMetadata: input.ClientMetadata,
  })
  return omitUndefined({
    UserConfirmed: user.status === 'CONFIRMED',
    CodeDeliveryDetails: delivery,
    UserSub: user.sub,
  })
}
