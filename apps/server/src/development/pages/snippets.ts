/** The values in snippets: the server, and one of its pools and clients, if there are any. */
export interface SnippetNames {
  readonly url: string
  readonly region: string
  readonly poolId: string | undefined
  readonly clientId: string | undefined
}

/** Code that connects one kind of client. */
export interface Snippet {
  readonly title: string
  readonly note: string
  readonly code: string
}

/** The command that creates a first pool. */
export const createPoolCommand = ({ url, region }: Pick<SnippetNames, 'url' | 'region'>): string =>
  `export AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any
export AWS_DEFAULT_REGION=${region}
aws cognito-idp create-user-pool --pool-name demo \\
  --auto-verified-attributes email \\
  --endpoint-url ${url}`

/** The command that creates a client of a pool. */
export const createClientCommand = (poolId: string, { url }: Pick<SnippetNames, 'url'>): string =>
  `aws cognito-idp create-user-pool-client \\
  --user-pool-id ${poolId} --client-name web \\
  --explicit-auth-flows ALLOW_USER_SRP_AUTH \\
    ALLOW_USER_PASSWORD_AUTH ALLOW_REFRESH_TOKEN_AUTH \\
  --endpoint-url ${url}`

/** Code for each kind of client, with the addresses and ids of this server. */
export const snippetsOf = ({ url, region, ...ids }: SnippetNames): readonly Snippet[] => {
  const { poolId = 'POOL_ID', clientId = 'CLIENT_ID' } = ids
  return [
    {
      title: 'AWS CLI',
      note: 'any credentials',
      code: `export AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any
export AWS_DEFAULT_REGION=${region}
export AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER=${url}
aws cognito-idp sign-up --client-id ${clientId} \\
  --username ada --password 'Correct-Horse-9!' \\
  --user-attributes Name=email,Value=ada@example.com`,
    },
    {
      title: 'AWS SDK for JavaScript',
      note: '@aws-sdk/client-cognito-identity-provider',
      code: `import {
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider'

const cognito = new CognitoIdentityProviderClient({
  endpoint: '${url}',
  region: '${region}',
  credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
})`,
    },
    {
      title: 'Amplify',
      note: 'aws-amplify, in the browser',
      code: `import { Amplify } from 'aws-amplify'

Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: '${poolId}',
      userPoolClientId: '${clientId}',
      userPoolEndpoint: '${url}',
    },
  },
})`,
    },
    {
      title: 'boto3',
      note: 'Python',
      code: `import boto3

cognito = boto3.client(
    "cognito-idp",
    endpoint_url="${url}",
    region_name="${region}",
    aws_access_key_id="any",
    aws_secret_access_key="any",
)`,
    },
    {
      title: 'Signing keys',
      note: 'for JWT verifiers',
      code: `${url}/${poolId}/.well-known/jwks.json
${url}/${poolId}/.well-known/openid-configuration`,
    },
  ]
}
