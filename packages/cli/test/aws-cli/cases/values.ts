import { lines } from '../case.ts'

const update = 'admin-update-user-attributes --user-pool-id a --username b'
const client = 'admin-initiate-auth --user-pool-id a --client-id b --auth-flow ADMIN_USER_PASSWORD_AUTH'
const create = 'create-user-pool --pool-name p'
const signUp = 'sign-up --client-id c --username u --password secret12'

/** Shorthand, JSON and files: how values of lists, maps and structures are written. */
export const values = [
  ...lines(`
    ${update} --user-attributes Name=email,Value=ada@example.com
    ${update} --user-attributes Name=email,Value=a Name=name,Value=b
    ${update} --user-attributes Name=email,Value=
    ${update} --user-attributes Name=email,Value
    ${update} --user-attributes Name=email
    ${update} --user-attributes Name
    ${update} --user-attributes ''
    ${update} --user-attributes
    ${update} --user-attributes Value=a
    ${update} --user-attributes Name=email,Value=a,Other=b
    ${update} --user-attributes Name=email,Name=b
    ${update} --user-attributes Name=email,Value=a,b
    ${update} --user-attributes Name=email,Value=a,b,c=d
    ${update} --user-attributes 'Name=email,Value="a,b"'
    ${update} --user-attributes "Name=email,Value='a,b'"
    ${update} --user-attributes 'Name=email,Value=a\\,b'
    ${update} --user-attributes 'Name=email,Value="a\\"b"'
    ${update} --user-attributes 'Name=email,Value="a\\\\b"'
    ${update} --user-attributes "Name=email,Value='a\\'b'"
    ${update} --user-attributes 'Name=email,Value="unterminated'
    ${update} --user-attributes "Name=email,Value='unterminated"
    ${update} --user-attributes 'Name=email,Value="a"b'
    ${update} --user-attributes 'Name=email,Value= a b '
    ${update} --user-attributes 'Name = email , Value = a'
    ${update} --user-attributes ' Name=email,Value=a'
    ${update} --user-attributes 'Name=email, Value=a'
    ${update} --user-attributes 'Name=email,Value=[a,b]'
    ${update} --user-attributes 'Name=email,Value=[]'
    ${update} --user-attributes 'Name=email,Value={a=b}'
    ${update} --user-attributes 'Name=email,Value={}'
    ${update} --user-attributes 'Name=email,Value=[a'
    ${update} --user-attributes 'Name=email,Value={a'
    ${update} --user-attributes 'Name=email,Value={a=b'
    ${update} --user-attributes 'Name=email,Value=]a'
    ${update} --user-attributes 'Name=email,Value=a]'
    ${update} --user-attributes Name==email,Value=a
    ${update} --user-attributes Name=email,,Value=a
    ${update} --user-attributes Name=email,Value=a,
    ${update} --user-attributes ,Name=email
    ${update} --user-attributes =email
    ${update} --user-attributes Name:email
    ${update} --user-attributes Name=custom:role,Value=a=b
    ${update} --user-attributes Name=email,Value=a=b=c
    ${update} --user-attributes Name=email,Value=a+b@example.com
    ${update} --user-attributes Name=email,Value=http://x.example/?q=1
    ${update} --user-attributes Name=email,Value=é
    ${update} --user-attributes Name=email,Value=true
    ${update} --user-attributes Name=email,Value=1
    ${update} --user-attributes '[{"Name":"email","Value":"a"}]'
    ${update} --user-attributes '{"Name":"email","Value":"a"}'
    ${update} --user-attributes '{"Name":"email"}' '{"Name":"b"}'
    ${update} --user-attributes '[{"Name":"email","Value":1}]'
    ${update} --user-attributes '[{"Name":"email","Value":null}]'
    ${update} --user-attributes '[{"Name":"email","Value":true}]'
    ${update} --user-attributes '[{"Name":"email","Value":1.5}]'
    ${update} --user-attributes '[{"Name":"email","Value":["a"]}]'
    ${update} --user-attributes '[{"Name":"email","Value":{"a":"b"}}]'
    ${update} --user-attributes '[{"Name":"","Value":"a"}]'
    ${update} --user-attributes '[{"Value":"a"},{"Other":"b"}]'
    ${update} --user-attributes '["a"]'
    ${update} --user-attributes '[[]]'
    ${update} --user-attributes '[]'
    ${update} --user-attributes '[{]'
    ${update} --user-attributes '[{"Name":"email",}]'
    ${update} --user-attributes '[{"Name" "email"}]'
    ${update} --user-attributes '[{"Name":email}]'
    ${update} --user-attributes "[{'Name':'email'}]"
    ${update} --user-attributes '[{"Name":"email"}] extra'
    ${update} --user-attributes '[{"Name":"a\\qb"}]'
    ${update} --user-attributes '[{"Name":"unterminated}]'
    ${update} --user-attributes '[{"Name":"a\\u12"}]'
    ${update} --user-attributes '{"Name":"email"'
    ${update} --user-attributes '[1'
    ${update} --user-attributes '['
    ${update} --user-attributes '[01]'
    ${update} --user-attributes '[-]'
    ${update} --user-attributes '[nul]'
    ${client} --auth-parameters USERNAME=ada,PASSWORD=secret
    ${client} --auth-parameters '{"USERNAME":"ada","PASSWORD":"p=,w"}'
    ${client} --auth-parameters USERNAME=ada,PASSWORD='"a,b=c"'
    ${client} --auth-parameters USERNAME=ada PASSWORD=secret
    ${client} --auth-parameters USERNAME
    ${client} --auth-parameters ''
    ${client} --auth-parameters '{}'
    ${client} --auth-parameters '{"USERNAME":1}'
    ${client} --auth-parameters '["USERNAME"]'
    ${client} --auth-parameters 'USERNAME=[a,b]'
    ${client} --auth-parameters a=1,b=2,c=3
    ${client} --client-metadata KeyName1=string,KeyName2=string
    ${client} --client-metadata 'a.b-c_d/e#f:g=1'
    ${client} --client-metadata 'a b=1'
    ${client} --client-metadata a@b=1
    ${client} --context-data 'IpAddress=1.2.3.4,ServerName=s,ServerPath=/,HttpHeaders=[{headerName=a,headerValue=b}]'
    ${client} --context-data 'IpAddress=1.2.3.4,ServerName=s,ServerPath=/,HttpHeaders={headerName=a,headerValue=b}'
    ${client} --context-data 'IpAddress=1.2.3.4,ServerName=s,ServerPath=/,HttpHeaders=[{headerName=a},{headerValue=b}],EncodedData=x'
    ${client} --context-data IpAddress=1.2.3.4
    ${client} --analytics-metadata AnalyticsEndpointId=x
    ${create} --policies 'PasswordPolicy={MinimumLength=8,RequireUppercase=true,RequireNumbers=FALSE}'
    ${create} --policies 'PasswordPolicy={MinimumLength=eight}'
    ${create} --policies 'PasswordPolicy={MinimumLength=2}'
    ${create} --policies 'PasswordPolicy={RequireUppercase=maybe}'
    ${create} --policies '{"PasswordPolicy":{"MinimumLength":"8"}}'
    ${create} --policies '{"PasswordPolicy":{"MinimumLength":8.5}}'
    ${create} --policies '{"PasswordPolicy":{"RequireUppercase":1}}'
    ${create} --policies '{"PasswordPolicy":[]}'
    ${create} --policies PasswordPolicy=x
    ${create} --policies nonsense
    ${create} --lambda-config PreSignUp=arn:aws:lambda:us-east-1:1:function:x,CustomMessage=arn:aws:lambda:us-east-1:1:function:y
    ${create} --lambda-config PreSignUp=short
    ${create} --auto-verified-attributes email phone_number
    ${create} --auto-verified-attributes '["email"]'
    ${create} --user-pool-tags a=1,b=2
    ${create} --schema Name=role,AttributeDataType=String,StringAttributeConstraints='{MinLength=1,MaxLength=5}'
    ${create} --schema 'Name=a,Mutable=true,Required=false' Name=b,NumberAttributeConstraints={MinValue=1}
    ${create} --schema 'Name=a,Mutable=yes'
    ${create} --account-recovery-setting 'RecoveryMechanisms=[{Priority=1,Name=verified_email},{Priority=2,Name=verified_phone_number}]'
    ${create} --account-recovery-setting 'RecoveryMechanisms=[]'
    ${create} --account-recovery-setting 'RecoveryMechanisms=[{Priority=0,Name=x}]'
    ${create} --admin-create-user-config AllowAdminCreateUserOnly=true,UnusedAccountValidityDays=7
    ${create} --username-configuration CaseSensitive=false
    ${create} --username-configuration CaseSensitive=False
    ${create} --device-configuration ChallengeRequiredOnNewDevice=true
    ${create} --sms-configuration SnsCallerArn=arn:aws:iam::1:role/xxxxx,ExternalId=e
    ${create} --user-attribute-update-settings AttributesRequireVerificationBeforeUpdate=email,phone_number
    ${create} --user-attribute-update-settings 'AttributesRequireVerificationBeforeUpdate=[email]'
    ${create} --user-attribute-update-settings AttributesRequireVerificationBeforeUpdate=email
    ${create} --user-attribute-update-settings AttributesRequireVerificationBeforeUpdate=
    ${signUp} --user-attributes Name=email,Value=a --validation-data Name=x,Value=y
    ${signUp} --user-context-data EncodedData=x
    ${signUp} --user-context-data IpAddress=1.2.3.4,EncodedData=x
    associate-software-token --session short
    set-risk-configuration --user-pool-id a --risk-exception-configuration BlockedIPRangeList=1.1.1.1/32,2.2.2.2/32,SkippedIPRangeList=3.3.3.3/32
    set-risk-configuration --user-pool-id a --risk-exception-configuration BlockedIPRangeList=1.1.1.1/32
    set-risk-configuration --user-pool-id a --account-takeover-risk-configuration 'Actions={LowAction={Notify=true,EventAction=BLOCK}}'
    set-risk-configuration --user-pool-id a --account-takeover-risk-configuration 'Actions={LowAction={Notify=true}}'
    set-ui-customization --user-pool-id a --css '.x { y: z }'
    set-ui-customization --user-pool-id a --image-file aGVsbG8=
    set-ui-customization --user-pool-id a --image-file aGVsbG8
    set-ui-customization --user-pool-id a --image-file 'aGVs bG8='
    set-ui-customization --user-pool-id a --image-file '!!!!'
    set-ui-customization --user-pool-id a --image-file a
    set-ui-customization --user-pool-id a --image-file ''
    set-ui-customization --user-pool-id a --image-file hello --cli-binary-format raw-in-base64-out
    set-ui-customization --user-pool-id a --image-file aGVsbG8= --cli-binary-format base64
    set-ui-customization --user-pool-id a --image-file fileb://$HOME/bytes
    set-ui-customization --user-pool-id a --image-file fileb://$HOME/bytes --cli-binary-format raw-in-base64-out
    set-ui-customization --user-pool-id a --image-file file://$HOME/base64
    set-ui-customization --user-pool-id a --image-file file://$HOME/text --cli-binary-format raw-in-base64-out
    set-ui-customization --user-pool-id a --image-file file://$HOME/bytes
    set-ui-customization --user-pool-id a --image-file file://$HOME/missing
    set-ui-customization --user-pool-id a --image-file file://~/base64
    set-ui-customization --user-pool-id a --css file://$HOME/text
    set-ui-customization --user-pool-id a --css fileb://$HOME/text
    set-ui-customization --user-pool-id a --css FILE://$HOME/text
    get-user --access-token file://$HOME/token
    get-user --access-token file://$HOME
    get-user --access-token file://
    ${update} --user-attributes file://$HOME/attributes.json
    ${update} --user-attributes file://$HOME/shorthand
    ${update} --user-attributes Name=email,Value=file://$HOME/text
    ${update} --user-attributes fileb://$HOME/attributes.json
    ${client} --auth-parameters file://$HOME/parameters.json
    ${client} --auth-parameters file://$HOME/shorthand
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names file://$HOME/names.json
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names file://$HOME/token
    admin-delete-user-attributes --user-pool-id a --username b --user-attribute-names file://$HOME/token file://$HOME/token
    list-devices --access-token x --limit file://$HOME/number
    get-user --cli-input-json '{"AccessToken":"t"}'
    get-user --cli-input-json '{"AccessToken":"t"}' --access-token u
    get-user --cli-input-json '{"AccessToken":1}'
    get-user --cli-input-json '{"Other":1}'
    get-user --cli-input-json '{}'
    get-user --cli-input-json '[]'
    get-user --cli-input-json '"x"'
    get-user --cli-input-json '1'
    get-user --cli-input-json 'null'
    get-user --cli-input-json 'nonsense'
    get-user --cli-input-json ''
    get-user --cli-input-json file://$HOME/input.json
    get-user --cli-input-json file://$HOME/missing
    get-user --cli-input-yaml 'AccessToken: t'
    get-user --cli-input-yaml '{AccessToken: t}'
    get-user --cli-input-yaml 'AccessToken: [t'
    get-user --cli-input-yaml '- t'
    get-user --cli-input-yaml file://$HOME/input.yaml
    get-user --cli-input-yaml 'AccessToken: 5'
    get-user --cli-input-yaml 'AccessToken: yes'
    get-user --cli-input-yaml 'AccessToken: true'
    get-user --cli-input-yaml 'AccessToken: t' --cli-input-json '{}'
    get-user --cli-input-json
    set-ui-customization --cli-input-yaml '{UserPoolId: a, ImageFile: !!binary aGVsbG8=}'
    get-user --generate-cli-skeleton
    get-user --generate-cli-skeleton input
    get-user --generate-cli-skeleton output
    get-user --generate-cli-skeleton nonsense
    get-user --generate-cli-skeleton --access-token t
    get-user --access-token t --generate-cli-skeleton output
    get-user --access-token t --generate-cli-skeleton output --query Username
    get-user --access-token t --generate-cli-skeleton output --output text
    get-user --access-token t --generate-cli-skeleton output --output yaml
    get-user --access-token t --generate-cli-skeleton yaml-input
    get-user --generate-cli-skeleton output --access-token ''
  `),
]
