import { type Case, lines } from '../case.ts'

const pools = [{ body: { UserPools: [{ Id: 'us-east-1_a', Name: 'a', CreationDate: 1_700_000_000.25 }] } }]
const list = 'list-user-pools --max-results 1'
const without = { AWS_ACCESS_KEY_ID: null, AWS_SECRET_ACCESS_KEY: null }

const withEnvironment = (env: Record<string, string | null>, line = list): Case[] =>
  lines(line, { env, responses: pools })

/** The environment and the shared files. */
export const configuration = [
  ...withEnvironment({ AWS_REGION: 'eu-central-1' }),
  ...withEnvironment({ AWS_DEFAULT_REGION: 'ap-south-1' }),
  ...withEnvironment({ AWS_REGION: 'eu-central-1', AWS_DEFAULT_REGION: 'ap-south-1' }),
  ...withEnvironment({ AWS_DEFAULT_REGION: null }),
  ...withEnvironment({ AWS_DEFAULT_REGION: null }, 'get-user --access-token t'),
  ...withEnvironment({ AWS_DEFAULT_OUTPUT: 'text' }),
  ...withEnvironment({ AWS_DEFAULT_OUTPUT: 'text' }, `${list} --output json`),
  ...withEnvironment({ AWS_DEFAULT_OUTPUT: 'nonsense' }),
  ...withEnvironment({ AWS_SESSION_TOKEN: 'session' }),
  ...withEnvironment({ AWS_SECRET_ACCESS_KEY: null }),
  ...withEnvironment({ AWS_PROFILE: 'other' }),
  ...withEnvironment({ AWS_PROFILE: 'missing' }),
  ...withEnvironment({ AWS_DEFAULT_PROFILE: 'other' }),
  ...withEnvironment({ AWS_PROFILE: 'text' }),
  ...withEnvironment({ AWS_PROFILE: 'wire' }),
  ...withEnvironment({ AWS_PROFILE: 'wrong-times' }),
  ...withEnvironment({ AWS_PROFILE: 'raw' }, 'set-ui-customization --user-pool-id a --image-file hello'),
  ...withEnvironment({ AWS_CONFIG_FILE: '/nonexistent', AWS_SHARED_CREDENTIALS_FILE: '/nonexistent' }),
  ...withEnvironment({ ...without }, `${list} --profile other`),
  ...withEnvironment({ ...without }, `${list} --profile in-credentials`),
  ...withEnvironment({ ...without }, `${list} --profile session`),
  ...withEnvironment({ ...without }, `${list} --profile partial`),
  ...withEnvironment({ ...without }, `${list} --profile process`),
  ...withEnvironment({ ...without }, `${list} --profile text`),
  ...withEnvironment({ ...without }),
  ...withEnvironment({ ...without }, 'get-user --access-token t'),
  ...withEnvironment({ ...without }, `${list} --no-sign-request`),
  ...withEnvironment({}, `${list} --profile other`),
  ...withEnvironment({}, `${list} --profile quoted`),
  ...withEnvironment({}, `${list} --profile 'with space'`),
  ...withEnvironment({ TZ: 'America/New_York' }),
]
