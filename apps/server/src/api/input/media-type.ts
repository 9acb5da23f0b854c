/** What the AWS binding sends and answers. */
export const awsJson = 'application/x-amz-json-1.1'

/** What the native binding sends and answers. */
export const plainJson = 'application/json'

const accepted = new Set([awsJson, plainJson, 'application/x-amz-json-1.0'])

/** Whether a request says that its body is JSON. Parameters such as `charset` are not looked at: JSON is UTF-8. */
export const isJson = (contentType: string | null): boolean => {
  if (contentType === awsJson || contentType === plainJson) return true
  return contentType !== null && accepted.has((contentType.split(';', 1)[0] ?? '').trim().toLowerCase())
}
