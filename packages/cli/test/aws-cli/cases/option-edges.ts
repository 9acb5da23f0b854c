import { lines } from '../case.ts'

const create = 'admin-create-user --user-pool-id a --username b'
const list = 'list-users --user-pool-id a'

/** A token as this program and the AWS CLI print it. */
const token = (members: unknown): string => Buffer.from(JSON.stringify(members)).toString('base64')

const page = (names: readonly string[], next?: string) => ({
  body: { Users: names.map((Username) => ({ Username })), ...(next === undefined ? {} : { PaginationToken: next }) },
})

const threePages = [page(['a', 'b', 'c'], 'one'), page(['d', 'e', 'f'], 'two'), page(['g'])]
const failure = { status: 400, body: { __type: 'InvalidParameterException', message: 'bad' } }

/** Options that are repeated, misplaced or half right, and every combination of the options for pages. */
export const optionEdges = [
  ...lines(`
    ${create} --no-force-alias-creation --force-alias-creation
    ${create} --force-alias-creation false
    ${create} --no-force-alias
    ${create} --FORCE-ALIAS-CREATION
    ${create} --message-action resend
    ${create} --message-action RESEND --message-action SUPPRESS
    ${create} --desired-delivery-mediums SMS, EMAIL
    ${create} --temporary-password '-a b'
    ${create} --temporary-password -1
    ${create} --temporary-password --
    ${create} --temporary-password -- x
    ${create} --user-attributes -- Name=a
    ${create} --u x
    ${create} --region --output json
    ${create} --query a --query b
    ${create} --color ON
    ${create} --endpoint-url $ENDPOINT/a/path?q=1
    ${create} --endpoint-url http://127.0.0.1:99999
    ${create} --cli-read-timeout -1
    ${create} --cli-connect-timeout -1
    ${create} --cli-read-timeout ' 5 '
    ${create} --cli-read-timeout x --unknown
    ${create} --cli-auto-prompt --no-cli-auto-prompt
    ${create} extra more
    ${create} --unknown=extra --other
    ${create} -
    ${create} ''
    ${create} x -- y
    ${create} --
    -- ${create}
    ${create} --profile ''
    AdminCreateUser
    ''
  `),
  ...lines(
    `
    cognito-idp -- get-user --access-token t --endpoint-url $ENDPOINT
    -- cognito-idp get-user --access-token t --endpoint-url $ENDPOINT
    cognito-idp get-user --endpoint-url $ENDPOINT -- --access-token t
    --unknown x cognito-idp get-user --access-token t --endpoint-url $ENDPOINT
    --output=text cognito-idp --query Username get-user --access-token t --endpoint-url $ENDPOINT --region eu-west-1
    cognito-idp --output nope get-user --access-token t
    cognito-idp --access-token t get-user --endpoint-url $ENDPOINT
    cognito-id get-user
    -x
    --region us-east-1
    cognito-idp get-user --access-token t --endpoint-url https://127.0.0.1:1
    cognito-idp get-user --access-token t --endpoint-url https://127.0.0.1:1 --ca-bundle /nonexistent
    cognito-idp get-user --access-token t --endpoint-url $ENDPOINT --ca-bundle /nonexistent
    cognito-idp get-user --access-token t --endpoint-url http://nonexistent.invalid
  `,
    { isWhole: true, env: { AWS_MAX_ATTEMPTS: '1' }, responses: [{ body: { Username: 'ada' } }] },
  ),
  ...lines(
    `
    ${list} --max-items 4 --page-size 2 --query Users[0]
    ${list} --max-items 4 --output yaml-stream --query Users[].Username
    ${list} --max-items 0 --output text
    ${list} --max-items 0 --output table
    ${list} --max-items ''
    ${list} --max-items 2 --max-items 4
    ${list} --max 2
    ${list} --page-size 1.0
    ${list} --page-size 2 --no-paginate
    ${list} --starting-token ${token({ PaginationToken: 'one', boto_truncate_amount: 2 })} --max-items 1
    ${list} --starting-token ${token({ PaginationToken: 'one', boto_truncate_amount: 5 })}
    ${list} --starting-token ${token({ PaginationToken: 'one', boto_truncate_amount: 'x' })}
    ${list} --starting-token ${token({ Other: 'x' })}
    ${list} --starting-token ${token({})}
    ${list} --starting-token ${token([])}
    ${list} --starting-token ${token('x')}
    ${list} --starting-token ${token({ PaginationToken: 5 })}
    ${list} --starting-token ___1
    ${list} --starting-token a___-1
    ${list} --starting-token a___b
    ${list} --starting-token é
    ${list} --starting-token file://$HOME/token
    ${list} --starting-token x --output yaml-stream
    ${list} --starting-token '' --no-paginate
    ${list} --limit 2 --max-items 0
    ${list} --cli-input-json '{"Limit":2}' --max-items 1
    ${list} --cli-input-json '{"Limit":null}'
    ${list} --query 'length(Users)' --output yaml-stream
    ${list} --query Nope --output text
    ${list} --query '{n:length(Users)}' --output text
    ${list} --no-paginate --output yaml-stream
    list-user-pools --max-results 2 --max-items 1
    list-user-pools --page-size 5
  `,
    { responses: threePages },
  ),
  ...lines(list, { responses: [page([], 'one'), page([], 'two'), page(['a'])] }),
  ...lines(`${list} --output text`, { responses: [page([], 'one'), page(['a'])] }),
  ...lines(`${list} --max-items 1`, { responses: [{ body: { PaginationToken: 'x' } }, page(['b', 'c'])] }),
  // Pages that came before an error.
  ...['json', 'text', 'table', 'yaml', 'yaml-stream'].flatMap((format) =>
    lines(`${list} --output ${format} --page-size 1`, { responses: [page(['a'], 'x'), failure] }),
  ),
]
