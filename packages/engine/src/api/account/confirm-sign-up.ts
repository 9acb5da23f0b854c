import { omitUndefined } from '../../kernel/omit-undefined.ts'
import type { Handler } from '../handler.ts'

/** Confirms a sign-up with the code that was sent. Returns a session that signs the user in at clients with USER_AUTH. */
export const confirmSignUp: Handler<'ConfirmSignUp', 'clientAuth' | 'registration' | 'signUpSessions'> = async (
  input,
  { clientAuth, registration, signUpSessions },
) => {
  const caller = await clientAuth.identify(input)
  await signUpSessions.check(caller, input.Session)
  const user = await registration.confirm({
    ...caller,
    username: input.Username,
    code: input.ConfirmationCode,
    forceAliasCreation: input.ForceAliasCreation,
    clientMetadata: input.ClientMetadata,
  })
  return omitUndefined({ Session: await signUpSessions.finish(caller, user) })
}
