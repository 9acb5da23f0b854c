import type { RequestSample } from '@poolhouse/codegen'
import { pythonLiteral } from './python-literal.ts'
import { nameOf, originOf, region } from './request.ts'
import { typedMembers } from './typed-value.ts'

/** boto3, the AWS SDK for Python. */
export const boto3 = (commandName: (name: string) => string): RequestSample => ({
  language: 'Python',
  client: 'boto3',
  syntax: 'python',
  code: (request) => {
    const method = commandName(nameOf(request.endpoint)).replaceAll('-', '_')
    const lines = typedMembers(request).map(({ name, value }) => `    ${name}=${pythonLiteral(value, '    ')},\n`)
    const call = `cognito.${method}(${lines.length > 0 ? `\n${lines.join('')}` : ''})`
    return `${call.includes('base64.') ? 'import base64\n\n' : ''}import boto3

cognito = boto3.client(
    "cognito-idp",
    endpoint_url="${originOf(request)}",
    region_name="${region}",
)
output = ${call}
print(output)`
  },
})
