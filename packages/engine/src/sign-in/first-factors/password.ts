import { checkNamedDevice } from '../check-named-device.ts'
import { createCheckPassword } from '../check-password.ts'
import type { SignInParts } from '../parts.ts'
import type { FirstFactor } from './first-factor.ts'
import { issueFirstFactor } from './issue.ts'

type Parts = Pick<
  SignInParts,
  'clock' | 'completeSignIn' | 'cryptography' | 'devices' | 'passwords' | 'sealer' | 'sessions' | 'users'
>

/** The password in plain text. Without PASSWORD, issues the challenge that requests it. */
export const password = (parts: Parts): FirstFactor => {
  const checkPassword = createCheckPassword(parts)
  return async (attempt, candidate, consume) => {
    const { PASSWORD } = attempt.parameters
    if (!PASSWORD) {
      await consume()
      return issueFirstFactor(parts.sessions, attempt, candidate, 'PASSWORD')
    }
    const user = await checkPassword(attempt.pool, candidate, PASSWORD)
    await checkNamedDevice(parts.devices, attempt.pool, user, attempt.parameters)
    await consume()
    return parts.completeSignIn(attempt, { user, methods: ['PASSWORD'] })
  }
}
