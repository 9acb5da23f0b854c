import { expect, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { describeWith, run } from '../support/debian-client.ts'
import { type Runtime, runtimes, usePoolhouse } from '../support/poolhouse.ts'

/** Signs up and verifies as a Python program would, and prints what it got as JSON lines. */
const program = `
import json, re, sys, urllib.request
import boto3
from botocore.exceptions import ClientError

url = sys.argv[1]
cognito = boto3.client('cognito-idp', endpoint_url=url)

def newest_code(address):
    with urllib.request.urlopen(url + '/_poolhouse/messages?to=' + address) as response:
        return re.search(r'\\b\\d{6}\\b', json.load(response)['messages'][0]['body']).group()

def show(value):
    print(json.dumps(value))

pool = cognito.create_user_pool(PoolName='boto3', AutoVerifiedAttributes=['email'])['UserPool']
show([type(pool['CreationDate']).__name__, pool['Name'], pool['MfaConfiguration']])
client = cognito.create_user_pool_client(UserPoolId=pool['Id'], ClientName='boto3', ExplicitAuthFlows=['ALLOW_USER_PASSWORD_AUTH'])['UserPoolClient']['ClientId']
signed_up = cognito.sign_up(ClientId=client, Username='ada', Password='Correct-Horse-9!', UserAttributes=[{'Name': 'email', 'Value': 'ada@example.com'}])
show([signed_up['UserConfirmed'], signed_up['CodeDeliveryDetails']])
cognito.confirm_sign_up(ClientId=client, Username='ada', ConfirmationCode=newest_code('ada@example.com'))
token = cognito.initiate_auth(ClientId=client, AuthFlow='USER_PASSWORD_AUTH', AuthParameters={'USERNAME': 'ada', 'PASSWORD': 'Correct-Horse-9!'})['AuthenticationResult']['AccessToken']

response = cognito.get_user_attribute_verification_code(AccessToken=token, AttributeName='email', ClientMetadata={'string': 'string'})
response.pop('ResponseMetadata')
show(response)
cognito.verify_user_attribute(AccessToken=token, AttributeName='email', Code=newest_code('ada@example.com'))
show({item['Name']: item['Value'] for item in cognito.get_user(AccessToken=token)['UserAttributes'] if item['Name'] != 'sub'})

try:
    cognito.get_user_attribute_verification_code(AccessToken='forged', AttributeName='email')
except cognito.exceptions.NotAuthorizedException as error:
    show([error.response['Error'], error.response['ResponseMetadata']['HTTPStatusCode']])
try:
    cognito.list_users(UserPoolId=pool['Id'], Limit=61)
except ClientError as error:
    show(error.response['Error'])
show([[user['Username'], type(user['UserCreateDate']).__name__] for page in cognito.get_paginator('list_users').paginate(UserPoolId=pool['Id']) for user in page['Users']])
for name in ['admins', 'staff', 'testers']:
    cognito.create_group(UserPoolId=pool['Id'], GroupName=name)
    cognito.admin_add_user_to_group(UserPoolId=pool['Id'], GroupName=name, Username='ada')
def pages(operation, key, member, **of):
    page_size = {'PageSize': 2}
    return [item[member] for page in cognito.get_paginator(operation).paginate(UserPoolId=pool['Id'], PaginationConfig=page_size, **of) for item in page[key]]
show([pages('list_groups', 'Groups', 'GroupName'), pages('admin_list_groups_for_user', 'Groups', 'GroupName', Username='ada'), pages('list_users_in_group', 'Users', 'Username', GroupName='staff')])
`

/** Sets up an authenticator, signs in with it, and then with a code by email that it chooses. */
const secondFactors = `
import base64, hashlib, hmac, json, re, sys, time, urllib.request
import boto3

url, pool = sys.argv[1:]
cognito = boto3.client('cognito-idp', endpoint_url=url)

def token(secret, ahead):
    digest = hmac.new(base64.b32decode(secret + '=' * (-len(secret) % 8)), (int(time.time() + ahead) // 30).to_bytes(8, 'big'), hashlib.sha1).digest()
    at = digest[-1] & 15
    return '%06d' % ((int.from_bytes(digest[at:at + 4], 'big') & 0x7fffffff) % 1000000)

def newest_code(address):
    with urllib.request.urlopen(url + '/_poolhouse/messages?to=' + address) as response:
        return re.search(r'\\b\\d{6,8}\\b', json.load(response)['messages'][0]['body']).group()

def show(value):
    print(json.dumps(value))

client = cognito.create_user_pool_client(UserPoolId=pool, ClientName='boto3', ExplicitAuthFlows=['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH'])['UserPoolClient']['ClientId']
cognito.set_user_pool_mfa_config(UserPoolId=pool, MfaConfiguration='OPTIONAL', SoftwareTokenMfaConfiguration={'Enabled': True})
ada = dict(UserPoolId=pool, Username='ada')
cognito.admin_create_user(MessageAction='SUPPRESS', UserAttributes=[{'Name': 'email', 'Value': 'choice@example.com'}], **ada)
cognito.admin_set_user_password(Password='Correct-Horse-9!', Permanent=True, **ada)
begin = lambda flow, **more: cognito.initiate_auth(ClientId=client, AuthFlow=flow, AuthParameters={'USERNAME': 'ada', **more})
respond = lambda challenge, **more: cognito.respond_to_auth_challenge(ClientId=client, ChallengeName=challenge['ChallengeName'], Session=challenge['Session'], ChallengeResponses={'USERNAME': 'ada', **more})

access = begin('USER_PASSWORD_AUTH', PASSWORD='Correct-Horse-9!')['AuthenticationResult']['AccessToken']
secret = cognito.associate_software_token(AccessToken=access)['SecretCode']
first = token(secret, 0)
show(cognito.verify_software_token(AccessToken=access, UserCode=first, FriendlyDeviceName='laptop')['Status'])
cognito.set_user_mfa_preference(AccessToken=access, SoftwareTokenMfaSettings={'Enabled': True, 'PreferredMfa': True})
challenge = begin('USER_PASSWORD_AUTH', PASSWORD='Correct-Horse-9!')
show([challenge['ChallengeName'], challenge['ChallengeParameters']])
try:
    respond(challenge, SOFTWARE_TOKEN_MFA_CODE=first)
except cognito.exceptions.ExpiredCodeException as error:
    show(error.response['Error']['Message'])
show(sorted(respond(challenge, SOFTWARE_TOKEN_MFA_CODE=token(secret, 30))['AuthenticationResult']))

cognito.set_user_mfa_preference(AccessToken=access, SoftwareTokenMfaSettings={'Enabled': False})
challenge = begin('USER_AUTH', PREFERRED_CHALLENGE='EMAIL_OTP')
show([challenge['ChallengeName'], challenge['ChallengeParameters']])
show(sorted(respond(challenge, EMAIL_OTP_CODE=newest_code('choice@example.com'))['AuthenticationResult']))
`

const suite = (runtime: Runtime) => () => {
  const server = usePoolhouse(runtime)

  test('signs up, verifies an attribute and raises typed exceptions', async () => {
    const { status, stdout, stderr } = await run('/usr/bin/python3', ['-c', program, server.current.url])
    expect({ status, stderr: stderr.replaceAll(/.*Warning.*\n.*\n/g, '') }).toEqual({ status: 0, stderr: '' })
    const delivery = { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      ['datetime', 'boto3', 'OFF'],
      [false, delivery],
      { CodeDeliveryDetails: delivery },
      { email: 'ada@example.com', email_verified: 'true' },
      [{ Code: 'NotAuthorizedException', Message: 'Invalid Access Token' }, 400],
      {
        Code: 'InvalidParameterException',
        Message:
          "1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 60",
      },
      [['ada', 'datetime']],
      [['admins', 'staff', 'testers'], ['admins', 'staff', 'testers'], ['ada']],
    ])
  })

  test('signs in with an authenticator, and by choice with a code', async () => {
    const { url } = server.current
    // The package of Debian is older than the setting.
    const SignInPolicy = { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] }
    const { UserPool } = await responseOf(url, 'CreateUserPool', { PoolName: 'boto3', Policies: { SignInPolicy } })
    const { status, stdout, stderr } = await run('/usr/bin/python3', ['-c', secondFactors, url, UserPool.Id])
    expect({ status, stderr: stderr.replaceAll(/.*Warning.*\n.*\n/g, '') }).toEqual({ status: 0, stderr: '' })
    const tokens = ['AccessToken', 'ExpiresIn', 'IdToken', 'RefreshToken', 'TokenType']
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      'SUCCESS',
      ['SOFTWARE_TOKEN_MFA', { FRIENDLY_DEVICE_NAME: 'laptop', USER_ID_FOR_SRP: 'ada' }],
      'Your software token has already been used once.',
      tokens,
      ['EMAIL_OTP', { CODE_DELIVERY_DELIVERY_MEDIUM: 'EMAIL', CODE_DELIVERY_DESTINATION: 'c***@e***' }],
      tokens,
    ])
  })
}

for (const runtime of runtimes) {
  describeWith('/usr/bin/python3', ['-c', 'import boto3'], 'python3-boto3', `boto3 on ${runtime}`, suite(runtime))
}
