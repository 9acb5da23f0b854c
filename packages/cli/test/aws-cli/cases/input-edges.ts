import { lines } from '../case.ts'

const create = 'create-user-pool --pool-name p'
const group = 'create-group --user-pool-id a --group-name g'
const image = 'set-ui-customization --user-pool-id a'
const start = 'admin-initiate-auth --user-pool-id a --client-id b --auth-flow ADMIN_USER_PASSWORD_AUTH'
const update = 'admin-update-user-attributes --user-pool-id a --username b --user-attributes'
const context = `${start} --context-data IpAddress=1.2.3.4,ServerName=s,ServerPath=/,HttpHeaders=`

/** Shorthand, JSON, YAML and files that are nearly right, or right in an unusual way. */
export const inputEdges = [
  ...lines(`
    ${context}[{headerName=a,headerValue=b},],EncodedData=x
    ${context}[[{headerName=a}]]
    ${context}'[{headerName="a,b]}",headerValue=c}]'
    ${context}[{headerName=a=b}]
    ${context}[{headerName=a,headerName=b}]
    ${context}[{,headerName=a}]
    ${context}[,]
    ${context}[{}]
    ${context}a,b,c
    ${context}[{headerName=日本,headerValue=x😀}]
    ${context}[{headerName=😀}]
    ${context}[{headerName}]
    ${context}[{headerName=a}]x
    ${context}[]],EncodedData=x
    ${start} --context-data =
    ${start} --context-data IpAddress=\\,a
    ${start} --context-data 'IpAddress="a"   ,ServerName=b'
    ${start} --context-data IpAddress=a,b,,c
    ${start} --context-data IpAddress=,ServerName=b
    ${start} --context-data IpAddress={a=b}{c=d}
    ${start} --client-metadata __proto__=x,constructor=y
    ${start} --client-metadata '{"__proto__":"x"}'
    ${start} --client-metadata 'a=b,a=c'
    ${start} --client-metadata '{"a":"b","a":"c"}'
    ${start} --client-metadata '{"a":1e400}'
    ${start} --client-metadata '{"a":NaN}'
    ${start} --client-metadata '{"a":123456789012345678901234567890}'
    ${start} --client-metadata '{"a":[1,null,true,"x",1.5]}'
    ${start} --client-metadata '{"a":"\\ud83d\\ude00\\u0000"}'
    ${start} --client-metadata '{"a":"b"} {"c":"d"}'
    ${start} --client-metadata '{"a":1.}'
    ${create} --policies PasswordPolicy={RequireNumbers=[true]}
    ${create} --policies PasswordPolicy={MinimumLength=٨}
    ${create} --policies PasswordPolicy={MinimumLength={a=b}}
    ${create} --policies PasswordPolicy={MinimumLength=+8,RequireNumbers=TRUE}
    ${create} --policies '{"PasswordPolicy":{"MinimumLength":null}}'
    ${create} --policies '{"PasswordPolicy":{"MinimumLength":{}}}'
    ${create} --policies null
    ${create} --policies PasswordPolicy={MinimumLength=8} PasswordPolicy={MinimumLength=9}
    ${create} --schema '[{"Name":"a"},null]'
    ${create} --schema '{"Name":"a"}' Name=b
    ${create} --alias-attributes email --alias-attributes phone_number
    ${create} --alias-attributes EMAIL
    ${group} --precedence NaN
    ${group} --precedence -5
    ${group} --precedence 1__0
    ${group} --precedence [5]
    get-user --cli-input-json file://$HOME/bom.json
    get-user --cli-input-json fileb://$HOME/bom.json
    get-user --cli-input-json fileb://$HOME/bytes
    get-user --cli-input-json file://$HOME/empty
    get-user --cli-input-yaml file://$HOME/crlf.yaml
    get-user --cli-input-yaml file://$HOME/bom.yaml
    get-user --cli-input-yaml fileb://$HOME/bytes
    get-user --access-token file://$HOME/crlf
    get-user --access-token fileb://$HOME/bytes
    get-user --access-token 'file://\${HOME}/token'
    get-user --access-token file://$NOTSET/token
    get-user --access-token file://~nobody/x
    get-user --access-token "file:///it's"
    get-user --access-token ' file://$HOME/token'
    ${update} file://$HOME/bom.json
    ${update} file://$HOME/attributes.json Name=a
    ${group} --precedence fileb://$HOME/number
    ${group} --precedence file://$HOME/text
    ${create} --user-pool-tags fileb://$HOME/parameters.json
    ${image} --image-file =YQ=
    ${image} --image-file YQ==YQ==
    ${image} --image-file YQ=x=
    ${image} --image-file é
    ${image} --image-file é --cli-binary-format raw-in-base64-out
    ${image} --cli-input-json '{"ImageFile":5}'
    ${image} --cli-input-yaml 'ImageFile: !!binary YQ'
    ${image} --cli-input-yaml 'ImageFile: !!binary "YQ=="'
    ${group} --cli-input-json '{"Precedence":NaN}'
    ${group} --cli-input-json '{"Precedence":"3"}' --precedence 4
    ${group} --cli-input-json '{"__proto__":"x"}'
    create-group --cli-input-json {} --cli-input-yaml {}
    ${group} --cli-input-yaml '{<<: {Description: d}}'
    ${group} --cli-input-yaml '{Description: &d x, RoleArn: *d}'
    ${group} --cli-input-yaml 'Description: !!str 5'
    ${group} --cli-input-yaml 'Precedence: !!int "5"'
    ${group} --cli-input-yaml 'Precedence: !!float 5'
    ${group} --cli-input-yaml 'Precedence: 0b11'
    ${group} --cli-input-yaml 'Precedence: .inf'
    ${group} --cli-input-yaml 'Precedence: 12345678901234567890'
    ${group} --cli-input-yaml 'Description: ='
    ${group} --cli-input-yaml '1: a'
    ${group} --cli-input-yaml '[a]: b'
    ${group} --cli-input-yaml '!!set {a, b}'
    ${group} --cli-input-yaml '!!omap [a: 1]'
    ${group} --cli-input-yaml '{Description: a, Description: b}'
    ${group} --cli-input-yaml '--- {Description: a}'
    ${group} --cli-input-yaml 'Description: "a\\x41\\u00e9"'
    ${group} --cli-input-yaml '{Description}'
    ${group} --generate-cli-skeleton --precedence x
    ${group} --generate-cli-skeleton --unknown
    ${group} --generate-cli-skeleton=
    ${group} --generate-cli-skeleton INPUT
    ${group} --generate-cli-skeleton output --query Group.GroupName --output text
    list-users --user-pool-id a --generate-cli-skeleton output --query Users[].Username --output text
  `),
  ...lines('get-user --access-token file://$HOME/text', { env: { AWS_CLI_FILE_ENCODING: 'latin1' } }),
  ...lines('get-user --access-token file://$HOME/text', { env: { AWS_CLI_FILE_ENCODING: 'nope' } }),
]
