/** Intended differences, with their reasons. */
export interface Difference {
  readonly reason: string
  /** The parts of the outcome that differ. */
  readonly parts: readonly ('code' | 'out' | 'err' | 'requests')[]
  /** Command lines, as `args.join(' ')` has them, with the environment and the files of the case behind them. */
  readonly commands: readonly string[]
}

const update = 'admin-update-user-attributes --user-pool-id a --username b --user-attributes'
const start = 'admin-initiate-auth --user-pool-id a --client-id b --auth-flow ADMIN_USER_PASSWORD_AUTH'

const create = 'create-user-pool --pool-name p --policies'
const group = 'create-group --user-pool-id a --group-name g'
const listPools = 'list-user-pools --max-results 1'
const listUsers = 'list-users --user-pool-id a'

/** Cases that read the region from a configuration file. */
const withRegion = (...configs: readonly string[]): string[] =>
  configs.map((config) => `${listPools} {"AWS_DEFAULT_REGION":null} ${JSON.stringify(config)}`)

/** Cases without keys in the environment, and a shared file. */
const withoutKeys = (...files: readonly string[]): string[] =>
  files.map((file) => `${listPools} {"AWS_ACCESS_KEY_ID":null,"AWS_SECRET_ACCESS_KEY":null} ${JSON.stringify(file)}`)

/** Differences from AWS CLI 2.9.19. */
export const differences: readonly Difference[] = [
  {
    reason: 'The model of this AWS CLI signs these operations; the access token in their body is what authorizes them.',
    parts: ['requests'],
    commands: [
      'set-user-mfa-preference --access-token t --sms-mfa-settings Enabled=true,PreferredMfa=false',
      'set-user-mfa-preference --access-token t --software-token-mfa-settings {"Enabled":true}',
      'confirm-device --access-token t --device-key us-west-2_0 --device-secret-verifier-config PasswordVerifier=a==,Salt=b=',
      'list-devices --access-token token --limit 5',
      'list-devices --access-token token --limit  7 ',
      'list-devices --access-token token --limit 1_000',
      'list-devices --access-token token --limit +3',
      'list-devices --access-token token --limit 0',
      'list-devices --access-token token --pagination-token next',
      'list-devices --access-token x --limit file://$HOME/number',
    ],
  },
  {
    reason: 'The messages of the JMESPath library.',
    parts: ['err'],
    commands: [
      'cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --query [',
      'get-user --access-token t --query a[',
      'get-user --access-token t --query ',
      'get-user --access-token t --query a.b c',
      'get-user --access-token t --query length(Username, Username)',
      'get-user --access-token t --query length(Missing)',
      'get-user --access-token t --query sort(UserAttributes)',
      'get-user --access-token t --query UserAttributes[::0]',
      'get-user --access-token t --query #',
      'get-user --access-token t --query sort_by(UserAttributes,&Value)',
      'get-user --access-token t --query foo(',
      'get-user --access-token t --query a*b',
      'get-user --access-token t --query $x',
      'get-user --access-token t --query `a',
      'get-user --access-token t --query Username,UserAttributes',
      'get-user --access-token t --query "Username',
    ],
  },
  {
    reason: 'A number without a fraction, such as 8.0, is an integer here.',
    parts: ['code', 'err', 'requests'],
    commands: ['create-user-pool --pool-name p --policies {"PasswordPolicy":{"MinimumLength":8.0}}'],
  },
  {
    reason: 'A number without a fraction, such as 1.0, is an integer here.',
    parts: ['err'],
    commands: ['get-user --cli-input-yaml AccessToken: 1.0', `${group} --cli-input-yaml Precedence: !!float 5`],
  },
  {
    reason: 'The exponent of a number is printed without zeros before it: 1.5e-7.',
    parts: ['out'],
    commands: ['get-user --access-token t --query `1.5e-7` --output json'],
  },
  {
    reason: 'Names that are whole numbers come first, as in every object of JavaScript.',
    parts: ['out'],
    commands: ['get-user --access-token t --query `{"b":1,"1":2}` --output json'],
  },
  {
    reason: 'A number without a fraction, such as 1.0, is printed without one.',
    parts: ['out'],
    commands: ['get-user --access-token t --query `1.0`', 'get-user --access-token t --query `-1.5e10` --output json'],
  },
  {
    reason: 'Dates, binary numbers and numbers with underscores are texts in YAML 1.2.',
    parts: ['code', 'err', 'requests'],
    commands: [
      'get-user --cli-input-yaml AccessToken: 2020-01-01',
      'create-group --cli-input-yaml {UserPoolId: a, GroupName: g, Precedence: 1_000}',
      `${group} --cli-input-yaml Precedence: 0b11`,
      `${group} --cli-input-yaml Description: =`,
    ],
  },
  {
    reason: 'Tags that YAML 1.2 does not have are not read.',
    parts: ['err'],
    commands: [`${group} --cli-input-yaml !!set {a, b}`, `${group} --cli-input-yaml !!omap [a: 1]`],
  },
  {
    reason: 'NaN is not JSON.',
    parts: ['err'],
    commands: [`${start} --client-metadata {"a":NaN}`, `${group} --cli-input-json {"Precedence":NaN}`],
  },
  {
    reason: 'Numbers have the precision of JavaScript, 53 bits.',
    parts: ['err'],
    commands: [`${start} --client-metadata {"a":123456789012345678901234567890}`],
  },
  {
    reason: 'Numbers have the precision of JavaScript, 53 bits.',
    parts: ['out'],
    commands: ['get-user --access-token t --query `123456789012345678901` --output json'],
  },
  {
    reason: 'Only 0 to 9 are digits here. Python accepts those of other scripts.',
    parts: ['code', 'err', 'requests'],
    commands: [`${create} PasswordPolicy={MinimumLength=٨}`],
  },
  {
    reason: 'Shorthand may contain any character here; in the AWS CLI, emoji need quotes.',
    parts: ['code', 'err', 'requests'],
    commands: ['headerName=日本,headerValue=x😀', 'headerName=😀'].map(
      (header) => `${start} --context-data IpAddress=1.2.3.4,ServerName=s,ServerPath=/,HttpHeaders=[{${header}}]`,
    ),
  },
  {
    reason: 'The home folder of another user is not looked up.',
    parts: ['err'],
    commands: ['get-user --access-token file://~nobody/x'],
  },
  {
    reason: 'The AWS CLI validates its own option of pages as a member.',
    parts: ['code', 'out', 'err'],
    commands: ['list-users --user-pool-id a --generate-cli-skeleton output --max-items 1'],
  },
  {
    reason: 'The AWS CLI names an internal type of Python.',
    parts: ['err'],
    commands: [`${update} [{"Name":"email","Value":{"a":"b"}}]`, `${create} {"PasswordPolicy":{"MinimumLength":{}}}`],
  },
  {
    reason: 'Newer AWS CLIs read @= as a file, and so does this program.',
    parts: ['err'],
    commands: [`${start} --client-metadata a@b=1`],
  },
  {
    reason: 'The AWS CLI fails with an error of Python; here it is an error of the command line.',
    parts: ['code', 'err'],
    commands: [
      `${update} fileb://$HOME/attributes.json`,
      'create-user-pool --pool-name p --user-pool-tags fileb://$HOME/parameters.json',
      `${create} PasswordPolicy={RequireNumbers=[true]}`,
      `${create} PasswordPolicy={MinimumLength={a=b}}`,
      `${group} --cli-input-yaml 1: a`,
      `${group} --cli-input-yaml [a]: b`,
    ],
  },
  {
    reason: 'The AWS CLI fails with an error of Python on responses that are not objects.',
    parts: ['err'],
    commands: ['get-user --access-token list', 'get-user --access-token text'],
  },
  {
    reason:
      'The AWS CLI fails with an error of Python on rows of different lengths; here the shorter ones are filled up.',
    parts: ['code', 'out', 'err'],
    commands: [
      'get-user --access-token t --query `[[1,2],[3]]` --output table',
      'get-user --access-token t --query values(@) --output table',
    ],
  },
  {
    reason: 'to_string keeps letters that are not ASCII.',
    parts: ['out'],
    commands: ['get-user --access-token t --query to_string(`{"a":"é"}`)'],
  },
  {
    reason: 'A token of the server may look like a value of JSON in base64, on which the AWS CLI fails.',
    parts: ['code', 'out', 'err', 'requests'],
    commands: [`${listUsers} --starting-token Ingi`],
  },
  {
    reason: 'A token that cannot be right is rejected before anything is sent.',
    parts: ['err', 'requests'],
    commands: [
      `${listUsers} --starting-token eyJQYWdpbmF0aW9uVG9rZW4iOiJvbmUiLCJib3RvX3RydW5jYXRlX2Ftb3VudCI6IngifQ==`,
    ],
  },
  {
    reason: 'The AWS CLI names an internal parameter instead of the options that exclude each other.',
    parts: ['err'],
    commands: [
      `${listUsers} --starting-token  --no-paginate`,
      `${listUsers} --limit 2 --max-items 0`,
      `${listUsers} --cli-input-json {"Limit":2} --max-items 1`,
    ],
  },
  {
    reason: 'The AWS CLI rejects some of its own samples.',
    parts: ['code', 'out', 'err'],
    commands: [`${group} --generate-cli-skeleton output --query Group.GroupName --output text`],
  },
  {
    reason: 'A missing file of certificates is reported before a connection is tried.',
    parts: ['err'],
    commands: [
      'cognito-idp get-user --access-token t --endpoint-url https://127.0.0.1:1 --ca-bundle /nonexistent {"AWS_MAX_ATTEMPTS":"1"}',
    ],
  },
  {
    reason: 'Errors of a shared file name the line.',
    parts: ['err'],
    commands: [
      ...withRegion(
        '[default]\nregion =\n  eu-west-1',
        '[default]\nregion=a\n[default]\nregion=b',
        '[default]\nregion=a\nregion=b',
        '[default\nregion=a',
        '[]\nregion=a',
      ),
      ...withoutKeys('junk'),
    ],
  },
  {
    reason: 'A byte order mark, which editors on Windows write, is skipped.',
    parts: ['code', 'out', 'err', 'requests'],
    commands: withRegion('\uFEFF[default]\nregion=eu-west-1'),
  },
  {
    reason: 'An empty setting is a missing one. The AWS CLI sends requests that no server accepts.',
    parts: ['code', 'out', 'err', 'requests'],
    commands: [
      ...withRegion('[default]\nregion='),
      ...withoutKeys('[default]\naws_access_key_id=\naws_secret_access_key='),
    ],
  },
  {
    reason: 'Errors in the output of a program say that it comes from the program.',
    parts: ['err'],
    commands: withoutKeys('[default]\ncredential_process = echo hi', '[default]\ncredential_process = echo []'),
  },
  {
    reason: 'The messages of the library that assumes roles.',
    parts: ['err'],
    commands: [
      `${listPools} --profile a {"AWS_ACCESS_KEY_ID":null,"AWS_SECRET_ACCESS_KEY":null} ${JSON.stringify('[profile a]\nrole_arn=arn:aws:iam::1:role/r\nsource_profile=b')}`,
    ],
  },
  {
    reason: 'Files that AWS CLI 1 also reads may name its mode of retries.',
    parts: ['code', 'out', 'err', 'requests'],
    commands: [`${listPools} {} ${JSON.stringify('[default]\nretry_mode = legacy')}`],
  },
  {
    reason: 'Input is always validated.',
    parts: ['code', 'out', 'err', 'requests'],
    commands: [`list-user-pools --max-results 0 ${JSON.stringify('[default]\nparameter_validation = false')}`],
  },
  {
    reason: 'Descriptions in the skeleton are those of this contract.',
    parts: ['out'],
    commands: ['get-user --access-token t --generate-cli-skeleton yaml-input'],
  },
  {
    reason: 'The AWS CLI fails with an error of Python on lists that hold both objects and values.',
    parts: ['code', 'out', 'err'],
    commands: [
      'describe-user-pool --user-pool-id a --query UserPool.[Id,[Name,CreationDate],UserPoolTags] --output text',
      'describe-user-pool --user-pool-id a --query UserPool.[Id,[Name,CreationDate],UserPoolTags] --output table',
    ],
  },
  {
    reason: 'An unknown format is reported before anything is sent.',
    parts: ['requests'],
    commands: ['list-user-pools --max-results 1 {"AWS_DEFAULT_OUTPUT":"nonsense"}'],
  },
  {
    reason: 'The AWS CLI writes redundant color resets.',
    parts: ['out'],
    commands: ['get-user --access-token t --output table --color on'],
  },
]
