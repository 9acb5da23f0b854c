import { expect, test } from 'vitest'
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
    with urllib.request.urlopen(url + '/_poolhouse/messages?to=' + address) as answer:
        return re.search(r'\\b\\d{6}\\b', json.load(answer)['messages'][0]['body']).group()

def show(value):
    print(json.dumps(value))

pool = cognito.create_user_pool(PoolName='boto3', AutoVerifiedAttributes=['email'])['UserPool']
show([type(pool['CreationDate']).__name__, pool['Name'], pool['MfaConfiguration']])
client = cognito.create_user_pool_client(UserPoolId=pool['Id'], ClientName='boto3', ExplicitAuthFlows=['ALLOW_USER_PASSWORD_AUTH'])['UserPoolClient']['ClientId']
signed_up = cognito.sign_up(ClientId=client, Username='ada', Password='Correct-Horse-9!', UserAttributes=[{'Name': 'email', 'Value': 'ada@example.com'}])
show([signed_up['UserConfirmed'], signed_up['CodeDeliveryDetails']])
cognito.confirm_sign_up(ClientId=client, Username='ada', ConfirmationCode=newest_code('ada@example.com'))
token = cognito.initiate_auth(ClientId=client, AuthFlow='USER_PASSWORD_AUTH', AuthParameters={'USERNAME': 'ada', 'PASSWORD': 'Correct-Horse-9!'})['AuthenticationResult']['AccessToken']

answer = cognito.get_user_attribute_verification_code(AccessToken=token, AttributeName='email', ClientMetadata={'string': 'string'})
answer.pop('ResponseMetadata')
show(answer)
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

const suite = (runtime: Runtime) => () => {
  const server = usePoolhouse(runtime)

  test('signs up, verifies an attribute and sees typed exceptions', async () => {
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
}

for (const runtime of runtimes) {
  describeWith('/usr/bin/python3', ['-c', 'import boto3'], 'python3-boto3', `boto3 on ${runtime}`, suite(runtime))
}
