import { createConfirmSignUp } from './confirm-sign-up.ts'
import { createResendCode } from './resend-code.ts'
import { createSignUp } from './sign-up.ts'
import type { Registration, RegistrationDependencies } from './registration.ts'

/** Creates the service. */
export const createRegistration = (dependencies: RegistrationDependencies): Registration => ({
  signUp: createSignUp(dependencies),
  confirm: createConfirmSignUp(dependencies),
  resendCode: createResendCode(dependencies),
})
