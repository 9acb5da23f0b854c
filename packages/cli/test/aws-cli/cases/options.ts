import { lines } from '../case.ts'

/** How options are read: every type of member, beginnings of options, mistakes of the command line itself. */
export const options = [
  ...lines(`
    get-user --access-token token
    get-user --access-token=token
    get-user --access-token ''
    get-user --access-token 'a token'
    get-user --access-tok token
    get-user --access token
    get-user --acc=token
    get-user
    get-user --access-token
    get-user --access-token one two
    get-user one --access-token two
    get-user --access-token token three four
    get-user --access-token token --unknown
    get-user --access-token token --unknown=1 --other 2
    get-user --access-token token -x
    get-user --access-token -5
    get-user --access-token -x
    get-user --access-token=-x
    get-user --access-token '-a b'
    get-user --access-token one --access-token two
    get-user --access-token 'é😀'
    get-user --access-token token --user-pool-id x
    no-such-operation
    get-usr --access-token token
    get-userr --access-token token
    admin-get-users
    list-user
    admin-get-user --user x --user-pool-id us-east-1_a
    admin-get-user --user-pool us-east-1_a --username ada
    admin-get-user --user-pool-id us-east-1_a
    admin-get-user --username ada
    admin-get-user --username ada --user-pool-id us-east-1_a
    admin-get-user --username ada --user-pool-id ''
    admin-get-user --username '' --user-pool-id ''
    describe-user-pool --user-pool-id x
    set-user-pool-mfa-config --user-pool-id x --mfa-configuration MAYBE
    set-user-pool-mfa-config --user-pool-id x --mfa-configuration ''
    list-devices --access-token token --limit 5
    list-devices --access-token token --limit five
    list-devices --access-token token --limit 5.5
    list-devices --access-token token --limit ' 7 '
    list-devices --access-token token --limit 1_000
    list-devices --access-token token --limit +3
    list-devices --access-token token --limit -3
    list-devices --access-token token --limit=-3
    list-devices --access-token token --limit ''
    list-devices --access-token token --limit 0
    list-devices --access-token token --pagination-token next
    create-group --user-pool-id a --group-name g --precedence 3
    create-group --user-pool-id a --group-name g --precedence -1
    create-group --user-pool-id a --group-name g --role-arn short
    admin-create-user --user-pool-id a --username b --force-alias-creation
    admin-create-user --user-pool-id a --username b --no-force-alias-creation
    admin-create-user --user-pool-id a --username b --force-alias-creation --no-force-alias-creation
    admin-create-user --user-pool-id a --username b --force-alias-creation=true
    admin-create-user --user-pool-id a --username b --force
    admin-create-user --user-pool-id a --username b --no-force
    admin-create-user --user-pool-id a --username b --message-action NONSENSE
    admin-set-user-password --user-pool-id a --username b --password 'p w' --permanent
    admin-set-user-password --user-pool-id a --username b --password secret1 --no-permanent
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names one two three
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names one
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names
    admin-delete-user-attributes --user-pool-id a --user-attribute-names one two --username b
    admin-delete-user-attributes --user-pool-id a --username b
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names=one two
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names '["one","two"]'
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names '["one",'
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names '[1,2]'
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names ' ["one"] '
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names '["one"]' two
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names one,two
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names ''
    list-users --user-pool-id a --filter 'email = "x"'
    list-users --user-pool-id a --attributes-to-get email phone_number
    list-tags-for-resource --resource-arn short
    list-tags-for-resource --resource-arn arn:aws:cognito-idp:us-east-1:1:userpool/x
    untag-resource --resource-arn arn:aws:cognito-idp:us-east-1:1:userpool/x --tag-keys a b
    get-csv-header --user-pool-id a
    delete-user --access-token token
  `),
  // Global options in any position.
  ...lines(
    `
    cognito-idp get-user --access-token t --endpoint-url $ENDPOINT
    --endpoint-url $ENDPOINT cognito-idp get-user --access-token t
    cognito-idp --endpoint-url $ENDPOINT get-user --access-token t
    cognito-idp --region eu-west-1 list-user-pools --max-results 1 --endpoint-url $ENDPOINT
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --region eu-west-1
    cognito-idp list-user-pools --max-results 1 --endpoint $ENDPOINT
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --region 'no region'
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --no-sign-request
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --no-sign
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --output xml
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --color blue
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --cli-read-timeout 5 --cli-connect-timeout 5
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --cli-read-timeout x
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --cli-read-timeout 0
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --cli-binary-format hex
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --no-cli-pager
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --no-verify-ssl
    cognito-idp list-user-pools --max-results 1 --endpoint-url localhost:1
    cognito-idp list-user-pools --max-results 1 --endpoint-url 127.0.0.1/x
    cognito-idp list-user-pools --max-results 1 --endpoint-url http://127.0.0.1:1
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --profile nobody
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --profile other
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --query '['
    cognito-idp list-user-pools --max-results 1 --endpoint-url $ENDPOINT --cli
    cognito-idp
    cognito-idp --endpoint-url
    --no-cli-pager
    --output
  `,
    { isWhole: true, responses: [{ body: { UserPools: [{ Id: 'us-east-1_a', Name: 'a' }] } }] },
  ),
]
