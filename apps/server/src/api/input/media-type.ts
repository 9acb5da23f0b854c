/** The media type of the AWS binding. */
export const awsJson = 'application/x-amz-json-1.1'

/** The media type of the native binding. */
export const plainJson = 'application/json'

const accepted = new Set([awsJson, plainJson, 'application/x-amz-json-1.0'])

/** Whether a content type is JSON. Parameters such as `charset` are ignored: JSON is UTF-8. */
export const isJson = (contentType: string | null): boolean => {
  if (contentType === awsJson || contentType === plainJson) return true
  return contentType !== null && accepted.has((contentType.split(';', 1)[0] ?? '').trim().toLowerCase())
}
