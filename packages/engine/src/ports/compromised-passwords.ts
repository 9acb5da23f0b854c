/** A list of passwords from data breaches. */
export interface CompromisedPasswords {
  /**
   * Whether the list contains a password. Never rejects: if the list cannot be read, no password counts as compromised, so that
   * users can still sign in.
   */
  contains(password: string): Promise<boolean>
  /** Call if a pool compares passwords with the list or is configured to do so: an installation without a list logs a warning. */
  required(): void
}
