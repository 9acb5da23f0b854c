import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { AwsV4Signer } from 'aws4fetch'
import { expect, test } from 'vitest'
import { createSigner } from './sign-request.ts'

const accessKeyId = 'AKIDEXAMPLE'
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
const region = 'us-east-1'
const service = 'lambda'
let now = Date.UTC(2026, 0, 15, 23, 59, 59)

const signerWith = (sessionToken?: string) =>
  createSigner(
    { service, region, credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) } },
    { cryptography: createNodeCryptography(), clock: { now: () => now } },
  )

test.each([
  ['https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/check/invocations', undefined],
  ['http://127.0.0.1:3001/2015-03-31/functions/arn%3Aaws%3Alambda%3Acheck%20it/invocations', undefined],
  ['https://sns.us-east-1.amazonaws.com/?b=2&a=%20x&a=!', 'session/token+='],
])('signs a request to %s like aws4fetch, also on the next day', async (url, sessionToken) => {
  const sign = signerWith(sessionToken)
  const body = '{"name":"Ädä"}'
  const headers = { 'content-type': 'application/json', 'x-amz-invocation-type': 'RequestResponse' }
  for (const time of [Date.UTC(2026, 0, 15, 23, 59, 59), Date.UTC(2026, 0, 16)]) {
    now = time
    const signer = new AwsV4Signer({
      accessKeyId,
      secretAccessKey,
      ...(sessionToken && { sessionToken }),
      url,
      method: 'POST',
      headers,
      body,
      service,
      region,
      allHeaders: true,
      datetime: new Date(now).toISOString().replace(/[:-]|\.\d+/g, ''),
    })
    const expected = await signer.sign()
    expect(await sign(url, headers, body)).toStrictEqual({
      method: 'POST',
      headers: Object.fromEntries(expected.headers),
      body,
      redirect: 'manual',
    })
  }
})
