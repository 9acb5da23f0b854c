import type { Handler } from '../handler.ts'

/** Confirms a sign-up with the code that was sent. */
export const confirmSignUp: Handler<'ConfirmSignUp', 'clientAuth' | 'registration'> = async (
  input,
  { clientAuth, registration },
) => {
  await registration.confirm({
    ...(await clientAuth.identify(input)),
    username: input.Username,
    code: input.ConfirmationCode,
    forceAliasCreation: input.ForceAliasCreation,
    clientMetadata: input.ClientMetadata,
  })
  return {}
}
