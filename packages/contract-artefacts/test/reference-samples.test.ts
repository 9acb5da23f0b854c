import { expect, test } from 'vitest'
import type { Endpoint } from '@poolhouse/codegen'
import { contractReference } from '../src/index.ts'

const endpointOf = (extensions: Endpoint['extensions']): Endpoint => ({
  name: 'SetIt',
  operationId: 'SetIt',
  method: 'post',
  path: '/SetIt',
  place: { file: '', pointer: '' },
  tag: 'things',
  tags: ['things'],
  extensions,
  documentation: {},
  parameters: [],
  body: undefined,
  answers: [],
  security: [],
})

const { samples, authorization } = contractReference((name) => `command-${name.toLowerCase()}`)

test('requests are shown for each client, and signed where the operation takes AWS credentials', () => {
  const request = {
    endpoint: endpointOf({ 'x-authorization': 'iam' }),
    url: 'http://127.0.0.1:9329/SetIt',
    mediaType: 'application/json',
    body: { Name: "it's", On: true, Off: false, Count: 3, List: [{ A: null }], Empty: {} },
  }
  const code = Object.fromEntries(samples.map((sample) => [sample.name, sample.code(request)]))
  expect(code['AWS CLI']).toBe(String.raw`aws cognito-idp command-setit \
  --endpoint-url http://127.0.0.1:9329 \
  --command-name 'it'\''s' \
  --command-on \
  --no-command-off \
  --command-count 3 \
  --command-list '[{"A":null}]' \
  --command-empty '{}'`)
  expect(code['Python: boto3']).toContain(`output = cognito.command_setit(
    Name="it's",
    On=True,
    Off=False,
    Count=3,
    List=[
        {
            "A": None,
        },
    ],
    Empty={},
)`)
  expect(code['curl']).toContain(' \\\n  --aws-sigv4 aws:amz:us-east-1:cognito-idp --user ')
  expect(code['JavaScript: fetch']).toContain("await aws.fetch('http://127.0.0.1:9329/SetIt', {")
  expect(code['JavaScript: Poolhouse client']).toContain('await client.setIt({')
  expect(code['JavaScript: AWS SDK v3']).toContain('await client.send(new SetItCommand({')
})

test.each([
  [{ 'x-authorization': 'public' }, 'None: applications call the operation without AWS credentials.'],
  [
    { 'x-authorization': 'token', 'x-proof': ['AccessToken', 'Session'], 'x-proof-mode': 'any' },
    'No AWS credentials: the caller proves its right by `AccessToken` or `Session`.',
  ],
  [
    { 'x-authorization': 'iam' },
    'AWS credentials: the request is signed with AWS Signature Version 4 for the service `cognito-idp`.',
  ],
])('authorization by %o', (extensions, text) => {
  expect(authorization(endpointOf(extensions))).toBe(text)
})
