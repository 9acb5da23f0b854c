/** The expected state of an account: all that the server has acknowledged. */
export interface Person {
  readonly username: string
  readonly status: 'absent' | 'UNCONFIRMED' | 'CONFIRMED'
  /** As AdminGetUser returns them, without `sub`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly password: string
  /** A code that confirms the account, if one is known. */
  readonly confirmation?: string | undefined
  /** A code that verifies the email address, if one is known. */
  readonly verification?: string | undefined
  readonly session?: Session | undefined
}

/** A sign-in, and whether it still holds. */
export interface Session {
  readonly accessToken: string
  readonly refreshToken: string
  readonly isLive: boolean
}

/** A person without an account. */
export const newPerson = (username: string): Person => ({
  username,
  status: 'absent',
  attributes: {},
  password: 'Correct-Horse-0!',
})

/** A person whose sign-ins have ended. */
export const signedOut = (person: Person): Person => ({
  ...person,
  session: person.session && { ...person.session, isLive: false },
})

/** A person who was deleted: nothing must be left, not even a sign-in. */
export const gone = (person: Person): Person => ({ ...signedOut(person), status: 'absent', attributes: {} })
