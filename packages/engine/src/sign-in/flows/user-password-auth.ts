import { checkNamedDevice } from '../check-named-device.ts'
import { createCheckPassword } from '../check-password.ts'
import type { Flow } from '../flow.ts'
import type { SignInParts } from '../parts.ts'
import { requireParameters } from '../rules/parameters.ts'

type Parts = Pick<
  SignInParts,
  'clock' | 'completeSignIn' | 'cryptography' | 'devices' | 'identifyUser' | 'passwords' | 'sealer' | 'users'
>

/** Signs in with username and password in plain text. */
export const userPasswordAuth = ({ completeSignIn, identifyUser, ...parts }: Parts): Flow => {
  const checkPassword = createCheckPassword(parts)
  return async (attempt) => {
    const { USERNAME, PASSWORD } = requireParameters(attempt.parameters, 'USERNAME', 'PASSWORD')
    const user = await identifyUser(attempt, USERNAME, { migrateWith: PASSWORD })
    const proven = await checkPassword(attempt.pool, { name: USERNAME, user }, PASSWORD)
    await checkNamedDevice(parts.devices, attempt.pool, proven, attempt.parameters)
    return completeSignIn(attempt, { user: proven, methods: ['PASSWORD'] })
  }
}
