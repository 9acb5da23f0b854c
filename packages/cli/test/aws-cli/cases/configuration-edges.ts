import { type Case, lines } from '../case.ts'

const responses = [{ body: { UserPools: [{ Id: 'us-east-1_a', Name: 'a', CreationDate: 1_700_000_000.25 }] } }]
const list = 'list-user-pools --max-results 1'

const withEnvironment = (env: Record<string, string | null>, line = list): Case[] => lines(line, { env, responses })

/** A configuration file that sets the region. */
const withRegion = (config: string, line = list): Case[] =>
  lines(line, { config, env: { AWS_DEFAULT_REGION: null }, responses })

const withConfig = (config: string, env: Record<string, string> = {}): Case[] => lines(list, { config, env, responses })

const noKeys = { AWS_ACCESS_KEY_ID: null, AWS_SECRET_ACCESS_KEY: null }

const withCredentials = (credentials: string, line = list): Case[] =>
  lines(line, { credentials, env: noKeys, responses })

const withProcess = (command: string): Case[] =>
  lines(list, { config: `[default]\ncredential_process = ${command}`, env: noKeys, responses })

const keys = '"Version":1,"AccessKeyId":"A","SecretAccessKey":"B"'

/** Shared files as people write them, variables with odd values, and programs that provide credentials. */
export const configurationEdges = [
  ...[
    '[default]\nregion=eu-west-1 # c',
    '[default] # c\nregion:eu-west-1',
    '[default]\nREGION = eu-west-1\n\n# c\n',
    '  [default]\n  region=eu-west-1',
    '[default]\nregion = eu-west-1\n  x',
    '[default]\nregion =\n  eu-west-1',
    '[default]\nregion=a\n[default]\nregion=b',
    '[default]\nregion=a\nregion=b',
    '[default]]\nregion=a',
    '[default\nregion=a',
    '[]\nregion=a',
    '[default]\r\nregion=eu-west-1\r\n',
    '\uFEFF[default]\nregion=eu-west-1',
    '[default]\nregion=',
    '[default]\nregion="eu-west-1"',
    '[default]\ns3 =\n  region = x\nregion = eu-west-1',
    '[default]\n__proto__ = x\nregion = eu-west-1',
    '[default]\nregion=a1\n[profile default]\nregion=b1',
    '[profile default]\nregion=b1\n[default]\nregion=a1',
  ].flatMap((config) => withRegion(config)),
  ...[
    '[profile a b]\nregion=eu-west-1',
    "[profile 'a b']\nregion=eu-west-1",
    '[profile a\\ b]\nregion=eu-west-1',
    '[a b]\nregion=eu-west-1',
  ].flatMap((config) => withRegion(config, `${list} --profile 'a b' --no-sign-request`)),
  ...withRegion('[profile __proto__]\nregion=eu-west-1', `${list} --profile __proto__ --no-sign-request`),
  ...withCredentials('[default]\naws_access_key_id=A\naws_secret_access_key=B # c\naws_security_token=T'),
  ...withCredentials('[default]\naws_access_key_id=\naws_secret_access_key='),
  ...withCredentials('[default]\naws_secret_access_key=B'),
  ...withCredentials('[x y]\naws_access_key_id=A\naws_secret_access_key=B', `${list} --profile 'x y'`),
  ...withCredentials('junk'),
  ...[
    'echo hi',
    "echo '{}'",
    'echo []',
    'false',
    'ls /missing/folder',
    '/nonexistent/program',
    'cat $HOME/a | cat',
    `echo '{"Version":2}'`,
    `echo '{"Version":1,"AccessKeyId":"A"}'`,
    `echo '{${keys}}'`,
    `echo "{${keys.replaceAll('"', String.raw`\"`)}}"`,
    `echo '{${keys},"Expiration":"2000-01-01T00:00:00Z"}'`,
  ].flatMap(withProcess),
  ...withConfig('[default]\nretry_mode = nope'),
  ...withConfig('[default]\nretry_mode = legacy'),
  ...withConfig('[default]\nmax_attempts = 0'),
  ...withConfig('[default]\ncli_history = enabled'),
  ...withConfig('[default]\ncli_timestamp_format = '),
  ...withConfig('[default]\ncli_auto_prompt = off'),
  ...withConfig('[default]\noutput = text', { AWS_DEFAULT_OUTPUT: 'yaml' }),
  ...withConfig('[default]\nca_bundle = /nonexistent'),
  ...lines('list-user-pools --max-results 0', { config: '[default]\nparameter_validation = false', responses }),
  ...lines(`${list} --profile a`, {
    config: '[profile a]\nrole_arn=arn:aws:iam::1:role/r\nsource_profile=b',
    env: noKeys,
  }),
  ...withEnvironment({ AWS_MAX_ATTEMPTS: 'x' }),
  ...withEnvironment({ AWS_MAX_ATTEMPTS: ' 02 ' }),
  ...withEnvironment({ AWS_RETRY_MODE: '' }),
  ...withEnvironment({ AWS_PROFILE: '' }),
  ...withEnvironment({ AWS_REGION: 'us_east_1' }),
  ...withEnvironment({ AWS_SECURITY_TOKEN: 'x' }),
  ...withEnvironment({ AWS_ACCESS_KEY_ID: null }),
  ...withEnvironment({ AWS_CREDENTIAL_EXPIRATION: '2000-01-01T00:00:00Z' }),
  ...withEnvironment({ AWS_CREDENTIAL_EXPIRATION: '2100-01-01T00:00:00Z' }),
  ...withEnvironment({ AWS_CLI_AUTO_PROMPT: 'ON' }, `${list} --no-cli-auto-prompt`),
  ...withEnvironment({ AWS_CONFIG_FILE: '/tmp' }),
  ...withEnvironment({ TZ: 'Asia/Kathmandu' }),
  ...withEnvironment({ HTTP_PROXY: 'http://127.0.0.1:1' }),
]
