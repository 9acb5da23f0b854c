import {
  type Endpoint,
  httpSamples,
  type ReferenceOutput,
  type RequestSample,
  type SampledRequest,
} from '@poolhouse/codegen'
import { methodName } from '../client/method-names.ts'
import { pythonLiteral } from './python-literal.ts'

const nameOf = ({ operationId, name }: Endpoint): string => operationId ?? name

const isSigned = ({ extensions }: Endpoint): boolean => extensions['x-authorization'] === 'iam'

const json = (value: unknown): string => JSON.stringify(value, undefined, 2)

const originOf = (url: string): string => new URL(url).origin

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

const membersOf = ({ body }: SampledRequest): [name: string, value: unknown][] =>
  typeof body === 'object' && body !== null ? Object.entries(body) : []

/** The options of the AWS CLI: texts and numbers as they are, flags for true and false, anything else as JSON. */
const cliOption = (option: string, value: unknown): string => {
  if (typeof value === 'boolean') return value ? `--${option}` : `--no-${option}`
  if (typeof value === 'number') return `--${option} ${value}`
  return `--${option} ${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`
}

const curl = (request: SampledRequest): string | undefined => {
  const code = httpSamples.find(({ name }) => name === 'curl')?.code(request)
  const signing = '--aws-sigv4 aws:amz:us-east-1:cognito-idp --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"'
  return isSigned(request.endpoint) ? code?.replace(' \\\n', ` \\\n  ${signing} \\\n`) : code
}

const fetchCode = (request: SampledRequest): string | undefined => {
  const code = httpSamples.find(({ name }) => name === 'JavaScript: fetch')?.code(request)
  if (!isSigned(request.endpoint)) return code
  return `import { AwsClient } from 'aws4fetch'

const aws = new AwsClient({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  region: 'us-east-1',
  service: 'cognito-idp',
})
${code?.replace('await fetch(', 'await aws.fetch(')}`
}

const client = ({ endpoint, url, body }: SampledRequest): string =>
  `import { createClient } from '@poolhouse/client'

const client = createClient({ endpoint: '${originOf(url)}' })
const output = await client.${methodName(nameOf(endpoint))}(${json(body)})
console.log(output)`

const sdk = ({ endpoint, url, body }: SampledRequest): string => {
  const command = `${nameOf(endpoint)}Command`
  return `import {
  CognitoIdentityProviderClient,
  ${command},
} from '@aws-sdk/client-cognito-identity-provider'

const client = new CognitoIdentityProviderClient({
  endpoint: '${originOf(url)}',
  region: 'us-east-1',
})
const output = await client.send(new ${command}(${json(body)}))
console.log(output)`
}

/**
 * How the reference shows requests and authorization of the contract.
 *
 * @param commandName The name of an operation or member as a command or option of the AWS CLI.
 */
export const contractReference = (
  commandName: (name: string) => string,
): Required<Pick<ReferenceOutput, 'samples' | 'authorization'>> => {
  const awsCli = (request: SampledRequest): string =>
    [
      `aws cognito-idp ${commandName(nameOf(request.endpoint))}`,
      `--endpoint-url ${originOf(request.url)}`,
      ...membersOf(request).map(([name, value]) => cliOption(commandName(name), value)),
    ].join(' \\\n  ')

  const boto3 = (request: SampledRequest): string => {
    const method = commandName(nameOf(request.endpoint)).replaceAll('-', '_')
    const parameters = membersOf(request).map(([name, value]) => `    ${name}=${pythonLiteral(value, '    ')},\n`)
    return `import boto3

cognito = boto3.client(
    "cognito-idp",
    endpoint_url="${originOf(request.url)}",
    region_name="us-east-1",
)
output = cognito.${method}(${parameters.length > 0 ? `\n${parameters.join('')}` : ''})
print(output)`
  }

  const samples: readonly RequestSample[] = [
    { name: 'curl', code: curl },
    { name: 'AWS CLI', code: awsCli },
    { name: 'JavaScript: Poolhouse client', code: client },
    { name: 'JavaScript: AWS SDK v3', code: sdk },
    { name: 'JavaScript: fetch', code: fetchCode },
    { name: 'Python: boto3', code: boto3 },
  ]
  return { samples, authorization }
}

const texts: Readonly<Record<string, string>> = {
  iam: 'AWS credentials: the request is signed with AWS Signature Version 4 for the service `cognito-idp`.',
  public: 'None: applications call the operation without AWS credentials.',
}

const authorization = ({ extensions }: Endpoint): string | undefined => {
  const { 'x-authorization': kind, 'x-proof': proof, 'x-proof-mode': mode } = extensions
  if (kind !== 'token') return texts[String(kind)]
  const members = Array.isArray(proof) ? proof.map((name) => `\`${String(name)}\``) : []
  const proofs = members.join(mode === 'any' ? ' or ' : ' and ') || 'the request body'
  return `No AWS credentials: the caller proves its right by ${proofs}.`
}
