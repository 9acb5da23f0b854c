/** Keys that requests are signed with. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

/** Keys that expire. */
export interface TemporaryCredentials extends Credentials {
  readonly expiration?: Date | undefined
}

/** Prompts the user for the code of an MFA device. */
export type AskMfaCode = (device: string) => Promise<string>
