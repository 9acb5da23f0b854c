/** The product in User-Agent headers of AWS SDKs: `aws-sdk-js/3.650.0`. */
const sdk = /\baws-sdk-([a-z][\w-]{0,31})\/(\d[\w.+-]{0,31})/i

/**
 * The `awsSdkVersion` of trigger events: language and version of the SDK that sent the request, such as `aws-sdk-js-3.650.0`.
 * `aws-sdk-unknown-unknown` for all other programs (H), including boto3 and the AWS CLI, whose headers do not have this form.
 * Published events contain `aws-sdk-nodejs-2.987.0`, `aws-sdk-java-1.11.93`, `aws-sdk-ios-2.9.8` and
 * `aws-sdk-dotnet-coreclr-3.3.109.18` (M).
 */
export const sdkVersion = ({
  sdkUserAgent = '',
  userAgent = '',
}: { readonly sdkUserAgent?: string | undefined; readonly userAgent?: string | undefined } = {}): string => {
  const [, language, version] = sdk.exec(sdkUserAgent) ?? sdk.exec(userAgent) ?? []
  return language === undefined ? 'aws-sdk-unknown-unknown' : `aws-sdk-${language}-${version}`
}
