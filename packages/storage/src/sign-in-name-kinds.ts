import type { SignInNameKind } from './records/user-record.ts'

/** The kinds of names, in the order in which they count when one value is held by several users. */
export const signInNameKinds = [
  'username',
  'email',
  'phone_number',
  'preferred_username',
] as const satisfies readonly SignInNameKind[]
