import { lines } from '../case.ts'

const create = 'create-user-pool --pool-name p'
const client = 'create-user-pool-client --user-pool-id a --client-name c'
const user = {
  Username: 'ada',
  UserAttributes: [
    { Name: 'sub', Value: '1' },
    { Name: 'email', Value: 'a@b' },
  ],
  UserMFASettingList: ['A', 'B'],
}
/** Combinations that scripts have: quoting in shorthand, files, numbers, YAML, queries in each format. */
export const corners = [
  ...lines(
    `
    ${create} --schema Name=a,AttributeDataType=String,Mutable=true Name=b,AttributeDataType=Number,NumberAttributeConstraints={MinValue=1,MaxValue=2}
    ${create} --schema 'Name=a,StringAttributeConstraints={MinLength=1,MaxLength=20},Required=yes'
    ${create} --schema Name=a,Mutable=
    ${create} --schema Name=a,Mutable=1
    ${create} --schema '[{"Name":"a","Mutable":"true"}]'
    ${create} --policies 'PasswordPolicy={MinimumLength=8.5}'
    ${create} --policies 'PasswordPolicy={MinimumLength= 8 }'
    ${create} --policies 'PasswordPolicy={MinimumLength="8"}'
    ${create} --policies 'PasswordPolicy={MinimumLength=8,}'
    ${create} --policies 'PasswordPolicy={ MinimumLength = 8 , RequireNumbers = false }'
    ${create} --policies 'PasswordPolicy={MinimumLength=8},PasswordPolicy={MinimumLength=9}'
    ${create} --policies '{"PasswordPolicy":{"MinimumLength":8.0}}'
    ${create} --policies '{"PasswordPolicy":null}'
    ${create} --policies 'PasswordPolicy=[a]'
    ${create} --policies 'PasswordPolicy={MinimumLength=8'
    ${create} --policies 'PasswordPolicy={MinimumLength=8}}'
    ${create} --policies 'PasswordPolicy={MinimumLength=8} x'
    ${create} --user-pool-tags a=b,c=d
    ${create} --user-pool-tags a=
    ${create} --user-pool-tags a
    ${create} --user-pool-tags 'a b=c d'
    ${create} --user-pool-tags '"a,b"=c'
    ${create} --user-pool-tags a:b=c
    ${create} --user-pool-tags a/b=c,d.e=f,g-h=i,j_k=l
    ${create} --user-pool-tags 'a={b=c}'
    ${create} --user-pool-tags 'a=[b,c]'
    ${create} --user-pool-tags '{"a":1}'
    ${create} --user-pool-tags '{"a":null}'
    ${create} --user-pool-tags '{}'
    ${create} --user-pool-tags é=ü
    ${create} --lambda-config PreSignUp=arn:aws:lambda:us-east-1:123456789012:function:f
    ${create} --alias-attributes email phone_number
    ${create} --alias-attributes email,phone_number
    ${create} --alias-attributes '["email"]'
    ${create} --alias-attributes nonsense
    ${create} --auto-verified-attributes
    ${create} --email-configuration 'SourceArn=arn:aws:ses:us-east-1:1:identity/a,From="A <a@b.example>"'
    ${create} --email-configuration "From='it''s'"
    ${create} --sms-verification-message 'Your code is {####}'
    ${create} --email-verification-subject ''
    ${create} --user-pool-add-ons AdvancedSecurityMode=OFF
    ${create} --deletion-protection ACTIVE
    ${create} --deletion-protection active
    ${create} --pool-name q
    create-user-pool --pool-name=p --pool-name
    ${client} --explicit-auth-flows ALLOW_USER_SRP_AUTH ALLOW_REFRESH_TOKEN_AUTH
    ${client} --explicit-auth-flows ALLOW_USER_SRP_AUTH,ALLOW_REFRESH_TOKEN_AUTH
    ${client} --generate-secret --refresh-token-validity 30
    ${client} --no-generate-secret
    ${client} --generate-secret true
    ${client} --access-token-validity 0
    ${client} --access-token-validity 99999999999
    ${client} --token-validity-units AccessToken=minutes,IdToken=hours
    ${client} --callback-urls https://a.example https://b.example?c=d,e=f
    ${client} --callback-urls '[]'
    ${client} --allowed-o-auth-flows code --allowed-o-auth-scopes openid email
    ${client} --allowed-o-auth-flows-user-pool-client
    ${client} --no-allowed-o-auth-flows-user-pool-client
    ${client} --analytics-configuration 'ApplicationId=a,UserDataShared=True'
    ${client} --analytics-configuration 'ApplicationId=a,UserDataShared=maybe'
    ${client} --read-attributes email --write-attributes
    create-resource-server --user-pool-id a --identifier i --name n --scopes ScopeName=a,ScopeDescription='b c' ScopeName=d,ScopeDescription=e
    create-resource-server --user-pool-id a --identifier i --name n --scopes ScopeName=a
    create-identity-provider --user-pool-id a --provider-name Google --provider-type Google --provider-details client_id=a,client_secret='b=c',authorize_scopes='openid email'
    create-identity-provider --user-pool-id a --provider-name Google --provider-type Nope --provider-details a=b
    create-identity-provider --user-pool-id a --provider-name Google --provider-type Google --provider-details '{"a":"b"' 
    create-identity-provider --user-pool-id a --provider-name Google --provider-type Google --provider-details a=b --attribute-mapping email=email,custom:x=y
    create-identity-provider --user-pool-id a --provider-name Google --provider-type Google --provider-details a=b --idp-identifiers x 'y z'
    admin-link-provider-for-user --user-pool-id a --destination-user ProviderName=Cognito,ProviderAttributeValue=b --source-user ProviderName=G,ProviderAttributeName=Cognito_Subject,ProviderAttributeValue=1
    respond-to-auth-challenge --client-id c --challenge-name SMS_MFA --challenge-responses USERNAME=a,SMS_MFA_CODE=1 --session 12345678901234567890
    respond-to-auth-challenge --client-id c --challenge-name SMS_MFA --challenge-responses '{"USERNAME":"a","X":"1,2"}'
    admin-initiate-auth --user-pool-id a --client-id b --auth-flow ADMIN_NO_SRP_AUTH --context-data 'IpAddress=1.2.3.4,ServerName=s,ServerPath=/,HttpHeaders=[{headerName=a,headerValue=b},{headerName=c}]'
    admin-initiate-auth --user-pool-id a --client-id b --auth-flow ADMIN_NO_SRP_AUTH --context-data 'IpAddress=1.2.3.4,ServerName=s,ServerPath=/,HttpHeaders=[]'
    admin-initiate-auth --user-pool-id a --client-id b --auth-flow ADMIN_NO_SRP_AUTH --context-data 'IpAddress=1.2.3.4,ServerName=s,ServerPath=/,HttpHeaders=a'
    admin-initiate-auth --user-pool-id a --client-id b --auth-flow ADMIN_NO_SRP_AUTH --context-data 'IpAddress=1.2.3.4,ServerName=s,ServerPath=/,HttpHeaders=[ {headerName = a} , {headerName=b} ]'
    set-user-mfa-preference --access-token t --sms-mfa-settings Enabled=true,PreferredMfa=false
    set-user-mfa-preference --access-token t --sms-mfa-settings Enabled
    set-user-mfa-preference --access-token t --software-token-mfa-settings '{"Enabled":true}'
    confirm-device --access-token t --device-key us-west-2_0 --device-secret-verifier-config PasswordVerifier=a==,Salt=b=
    create-user-import-job --job-name j --user-pool-id a --cloud-watch-logs-role-arn arn:aws:iam::123456789012:role/r
    get-user --access-token=
    get-user --access-token=''
    get-user -- --access-token t
    get-user --access-token t -- x
    get-user --access-token t --output
    get-user --access-token t --output=json
    get-user --access-token t --outp json
    get-user --access-token t --QUERY x
    get-user --access-token t --query=Username
    get-user --cli-input-json '{"AccessToken":"t","AccessToken":"u"}'
    get-user --cli-input-json '{"accessToken":"t"}'
    get-user --cli-input-json ' {"AccessToken":"t"} '
    get-user --cli-input-json '{"AccessToken":"t",}'
    get-user --cli-input-json "{'AccessToken':'t'}"
    get-user --cli-input-json '{"AccessToken":"t"}' --generate-cli-skeleton
    get-user --cli-input-yaml ''
    get-user --cli-input-yaml 'AccessToken: "t" # c'
    get-user --cli-input-yaml 'AccessToken: 2020-01-01'
    get-user --cli-input-yaml 'AccessToken: null'
    get-user --cli-input-yaml 'AccessToken: 0x10'
    get-user --cli-input-yaml 'AccessToken: 1.0'
    get-user --cli-input-yaml 'AccessToken: &a t'
    get-user --cli-input-yaml 'AccessToken: *a'
    get-user --cli-input-yaml 'AccessToken: !x t'
    get-user --cli-input-yaml 'AccessToken: off'
    create-group --cli-input-yaml '{UserPoolId: a, GroupName: g, Precedence: 010}'
    create-group --cli-input-yaml '{UserPoolId: a, GroupName: g, Precedence: 1_000}'
    create-group --cli-input-json '{"UserPoolId":"a","GroupName":"g","Precedence":"3"}'
    create-group --cli-input-json '{"UserPoolId":"a","GroupName":"g","Precedence":3.5}'
    create-group --user-pool-id a --group-name g --precedence 0x10
    create-group --user-pool-id a --group-name g --precedence 1e3
    create-group --user-pool-id a --group-name g --precedence 9223372036854775808
    create-group --user-pool-id a --group-name g --description file://$HOME/text
    create-group --user-pool-id a --group-name g --description http://127.0.0.1:1/x
    create-group --user-pool-id a --group-name g --description https://example.com
    create-group --user-pool-id a --group-name g --description 'file:/x'
    create-group --user-pool-id file://$HOME/token --group-name file://$HOME/number
    list-users --user-pool-id a --page-size 0
    list-users --user-pool-id a --page-size -1
    list-users --user-pool-id a --page-size 61
    list-users --user-pool-id a --max-items -1
    list-users --user-pool-id a --max-items 1.5
    list-users --user-pool-id a --starting-token ''
    list-users --user-pool-id a --starting-token x --pagination-token y
    list-users --user-pool-id a --limit 2 --page-size 3
    list-users --user-pool-id a --no-paginate --query Users
    list-users --user-pool-id a --max-items 1 --query PaginationToken
    list-users --user-pool-id a --max-items 1 --query NextToken --output text
    list-users --user-pool-id a --max-items 1 --output table
    list-users --user-pool-id a --max-items 1 --output yaml
    list-users --user-pool-id a --generate-cli-skeleton output --max-items 1
  `,
    {
      responses: [
        { body: { Users: [{ Username: 'a' }, { Username: 'b' }], PaginationToken: 'n' } },
        { body: { Users: [] } },
      ],
    },
  ),
  ...lines(
    `
    get-user --access-token t --output text --query UserAttributes
    get-user --access-token t --output text --query 'UserAttributes[*].[Name]'
    get-user --access-token t --output text --query '[UserAttributes[].Name,UserMFASettingList]'
    get-user --access-token t --output text --query '{a:UserAttributes[].Name,b:Username}'
    get-user --access-token t --output text --query '[[],[[]]]'
    get-user --access-token t --output text --query 'length(UserAttributes)'
    get-user --access-token t --output text --query '\`true\`'
    get-user --access-token t --output text --query '\`1.50\`'
    get-user --access-token t --output text --query '\`{}\`'
    get-user --access-token t --output text --query '\`[]\`'
    get-user --access-token t --output table --query '\`[]\`'
    get-user --access-token t --output table --query '\`{}\`'
    get-user --access-token t --output table --query '\`1\`'
    get-user --access-token t --output table --query 'UserAttributes'
    get-user --access-token t --output table --query '[Username]'
    get-user --access-token t --output table --query 'UserAttributes[].Name'
    get-user --access-token t --output table --query '{a:UserMFASettingList,b:{c:Username}}'
    get-user --access-token t --output json --query '\`[]\`'
    get-user --access-token t --output yaml --query '\`[]\`'
    get-user --access-token t --output yaml --query '\`"a: b"\`'
    get-user --access-token t --output yaml-stream --query 'UserMFASettingList'
    get-user --access-token t --query '\`1.0\`'
    get-user --access-token t --query 'sum(\`[1,2.5]\`)'
    get-user --access-token t --query 'avg(\`[1,2]\`)'
    get-user --access-token t --query 'floor(\`1.9\`)'
    get-user --access-token t --query 'to_number(\`"5"\`)'
    get-user --access-token t --query 'UserAttributes[0].*'
    get-user --access-token t --query 'values(UserAttributes[0])'
    get-user --access-token t --query 'merge(UserAttributes[0], {x: Username})'
    get-user --access-token t --query 'UserAttributes[?Name!=\`sub\`] | [0].Value'
    get-user --access-token t --query 'UserAttributes[?contains(Name, \`m\`) && Value].Value'
    get-user --access-token t --query '"Username"'
    get-user --access-token t --query 'UserAttributes[].Value[]'
    get-user --access-token t --query 'ends_with(Username, \`a\`)'
    get-user --access-token t --query 'abs(\`-1\`)'
    get-user --access-token t --query 'sort(UserAttributes)'
    get-user --access-token t --query 'Username.length(@)'
    get-user --access-token t --query 'to_array(Username)'
    get-user --access-token t --query 'UserAttributes[5]'
    get-user --access-token t --query 'UserAttributes[::0]'
    get-user --access-token t --query '#'
  `,
    { responses: [{ body: user }] },
  ),
]
