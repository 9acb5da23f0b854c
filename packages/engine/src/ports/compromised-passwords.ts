/** A list of passwords that are known from data breaches. */
export interface CompromisedPasswords {
  /**
   * Whether the list has a password. Never rejects: while the list cannot be read, no password counts as compromised, so that
   * users can still sign in.
   */
  contains(password: string): Promise<boolean>
  /** Call when an administrator has passwords compared with the list, or a pool already has: an installation without a list warns. */
  required(): void
}
