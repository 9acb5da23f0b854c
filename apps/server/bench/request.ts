/** The headers of a call with the AWS JSON protocol. Development mode accepts any signature. */
export const headersOf = (operation: string): Readonly<Record<string, string>> => ({
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  authorization:
    'AWS4-HMAC-SHA256 Credential=any/20260101/us-east-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=any',
})

/** Calls an operation. Throws an error with the response if it is rejected. */
export const callOperation = async (url: string, operation: string, input: object): Promise<unknown> => {
  const response = await fetch(url, { method: 'POST', headers: headersOf(operation), body: JSON.stringify(input) })
  const text = await response.text()
  if (!response.ok) throw new Error(`${operation} was rejected: ${text}`)
  return JSON.parse(text)
}
