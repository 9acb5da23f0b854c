import type { RequestSample } from '@poolhouse/codegen'
import { methodName } from '../../client/method-names.ts'
import { javascriptObject, javascriptString } from './javascript-literal.ts'
import { isSigned, nameOf, originOf, region } from './request.ts'
import { typedMembers } from './typed-value.ts'

const signer = `
  sign: signWith({
    region: '${region}',
    accessKeyId: process.env.AWS_ACCESS_KEY_ID,
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  }),`

/** The client of this project, which accepts binary values as base64. */
export const poolhouseClient: RequestSample = {
  language: 'JavaScript',
  client: 'Poolhouse client',
  syntax: 'javascript',
  code: (request) => {
    const signed = isSigned(request.endpoint)
    const input = javascriptObject(typedMembers(request), '', javascriptString)
    return `import { createClient } from '@poolhouse/client'
${signed ? "import { signWith } from '@poolhouse/client/sign'\n" : ''}
const client = createClient({
  endpoint: '${originOf(request)}',${signed ? signer : ''}
})
const output = await client.${methodName(nameOf(request.endpoint))}(${input})
console.log(output)`
  },
}
