import type { RequestSample } from '@poolhouse/codegen'
import { javascriptObject, javascriptString } from './javascript-literal.ts'
import { isSigned, region } from './request.ts'
import { typedMembers } from './typed-value.ts'

const signer = `import { AwsClient } from 'aws4fetch'

const aws = new AwsClient({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  region: '${region}',
  service: 'cognito-idp',
})
`

/** fetch, with aws4fetch if requests are signed. */
export const fetchSample: RequestSample = {
  language: 'JavaScript',
  client: 'fetch',
  syntax: 'javascript',
  code: (request) => {
    const signed = isSigned(request.endpoint)
    return `${signed ? signer : ''}const response = await ${signed ? 'aws.' : ''}fetch('${request.url}', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(${javascriptObject(typedMembers(request), '  ', javascriptString)}),
})
console.log(response.status, await response.json())`
  },
}
