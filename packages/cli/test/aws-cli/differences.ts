/** Intended differences, with their reasons. */
export interface Difference {
  readonly reason: string
  /** The parts of the outcome that differ. */
  readonly parts: readonly ('code' | 'out' | 'err' | 'requests')[]
  /** Command lines, as `args.join(' ')` has them, with the environment of the case behind them. */
  readonly commands: readonly string[]
}

const update = 'admin-update-user-attributes --user-pool-id a --username b --user-attributes'
const start = 'admin-initiate-auth --user-pool-id a --client-id b --auth-flow ADMIN_USER_PASSWORD_AUTH'

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
    commands: ['get-user --cli-input-yaml AccessToken: 1.0'],
  },
  {
    reason: 'A number without a fraction, such as 1.0, is printed without one.',
    parts: ['out'],
    commands: ['get-user --access-token t --query `1.0`'],
  },
  {
    reason: 'Dates and numbers with underscores are texts in YAML 1.2.',
    parts: ['code', 'err', 'requests'],
    commands: [
      'get-user --cli-input-yaml AccessToken: 2020-01-01',
      'create-group --cli-input-yaml {UserPoolId: a, GroupName: g, Precedence: 1_000}',
    ],
  },
  {
    reason: 'The AWS CLI validates its own option of pages as a member.',
    parts: ['code', 'out', 'err'],
    commands: ['list-users --user-pool-id a --generate-cli-skeleton output --max-items 1'],
  },
  {
    reason: 'The AWS CLI names an internal type of Python.',
    parts: ['err'],
    commands: [`${update} [{"Name":"email","Value":{"a":"b"}}]`],
  },
  {
    reason: 'Newer AWS CLIs read @= as a file, and so does this program.',
    parts: ['err'],
    commands: [`${start} --client-metadata a@b=1`],
  },
  {
    reason: 'The AWS CLI fails on a file of bytes with an error of Python; here it is an error of the command line.',
    parts: ['code', 'err'],
    commands: [`${update} fileb://$HOME/attributes.json`],
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
