import { fromIni } from '@aws-sdk/credential-provider-ini'
import { Failure, generalError } from '../failure.ts'
import type { AskMfaCode, TemporaryCredentials } from './keys.ts'
import type { Profile } from './profile.ts'

/**
 * Fetches credentials of a role, of IAM Identity Center or of a web identity with the AWS SDK. It is loaded only for
 * profiles that need it.
 *
 * @param setting The setting that selects the source of the credentials, for messages.
 * @throws {Failure} with exit code 255 and the error of the SDK.
 */
export const sdkCredentials = async (
  { name, files }: Profile,
  setting: string,
  region: string | undefined,
  askMfaCode: AskMfaCode,
): Promise<TemporaryCredentials> => {
  try {
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = await fromIni({
      profile: name,
      configFilepath: files.config,
      filepath: files.credentials,
      ignoreCache: true,
      mfaCodeProvider: askMfaCode,
      // The SDK reads the first one for roles with keys, and the second one for web identities and sign-ins.
      ...(region === undefined ? {} : { clientConfig: { region }, parentClientConfig: { region } }),
    })()
    return { accessKeyId, secretAccessKey, sessionToken, expiration }
  } catch (error) {
    if (error instanceof Failure) throw error
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
    throw generalError(
      `The profile ${name} gets its credentials through ${setting}, which failed: ${reason}. ` +
        `Another way is "credential_process = aws configure export-credentials --profile ${name}".`,
    )
  }
}
