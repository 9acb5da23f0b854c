import type { RequestSample } from '@poolhouse/codegen'
import { javascriptObject, javascriptString } from './javascript-literal.ts'
import { nameOf, originOf, region } from './request.ts'
import { typedMembers } from './typed-value.ts'

const bytes = (base64: string): string => `Buffer.from(${javascriptString(base64)}, 'base64')`

/** Version 3 of the AWS SDK for JavaScript. */
export const awsSdkJavascript: RequestSample = {
  language: 'JavaScript',
  client: 'AWS SDK v3',
  syntax: 'javascript',
  code: (request) => {
    const command = `${nameOf(request.endpoint)}Command`
    return `import {
  CognitoIdentityProviderClient,
  ${command},
} from '@aws-sdk/client-cognito-identity-provider'

const client = new CognitoIdentityProviderClient({
  endpoint: '${originOf(request)}',
  region: '${region}',
})
const command = new ${command}(${javascriptObject(typedMembers(request), '', bytes)})
console.log(await client.send(command))`
  },
}
