import type { Component, Endpoint, SampledRequest, Shape } from '@poolhouse/codegen'
import { describe, expect, test } from 'vitest'
import { contractReference } from '../src/index.ts'

const { samples, authorization } = contractReference((name) => `command-${name.toLowerCase()}`)

const endpointOf = (extensions: Endpoint['extensions'], shape?: Shape): Endpoint => ({
  name: 'SetSMSIt',
  operationId: 'SetSMSIt',
  method: 'post',
  path: '/SetSMSIt',
  place: { file: '', pointer: '' },
  tag: 'things',
  tags: ['things'],
  extensions,
  documentation: {},
  parameters: [],
  body: shape && { required: true, media: [{ type: 'application/json', shape, fields: undefined }] },
  responses: [],
  security: [],
})

const component = (name: string, shape: Shape): Component => ({
  name,
  original: name,
  place: { file: '', pointer: '' },
  module: 'things',
  shape,
  documentation: {},
  extensions: {},
  uses: [],
  cycle: new Set(),
})

const text: Shape = { kind: 'string' }
const member = (name: string, shape: Shape, defaultValue?: unknown) => ({
  name,
  shape,
  required: false,
  documentation: defaultValue === undefined ? {} : { default: defaultValue },
})
const to = (name: string): Shape => ({ kind: 'reference', component: name })
const object = (...members: ReturnType<typeof member>[]): Shape => ({
  kind: 'object',
  members,
  unknownMembers: 'leave-out',
})

const components = new Map(
  [
    component('KindType', { kind: 'enum', values: ['ONE_KIND', 'other'] }),
    component('SMSPartType', object(member('Name', text), member('On', { kind: 'boolean' }, false))),
    component(
      'Input',
      object(
        member('Name', text),
        member('Url', text),
        member('Kind', to('KindType')),
        member('Kinds', { kind: 'array', item: to('KindType') }),
        member('SMSParts', { kind: 'array', item: to('SMSPartType') }),
        member('Part', to('SMSPartType')),
        member('Off', { kind: 'boolean' }),
        member('Count', { kind: 'number', whole: true }),
        member('Labels', { kind: 'record', key: text, value: text }),
        member('Bytes', { kind: 'string', encoding: 'base64' }),
        member('Anything', { kind: 'unknown' }),
      ),
    ),
  ].map((each) => [each.name, each]),
)

const body = {
  Name: `it's "\\1"`,
  Url: 'https://api.example.com/orders',
  Kind: 'ONE_KIND',
  Kinds: ['other'],
  SMSParts: [{ Name: 'a', On: true }],
  Part: { On: true },
  Off: false,
  Count: 3,
  Labels: { 'cognito:default': 'x' },
  Bytes: 'AAAA',
  Anything: { list: [1, true] },
}

const requestOf = (extensions: Endpoint['extensions']): SampledRequest => ({
  endpoint: endpointOf(extensions, to('Input')),
  url: 'http://127.0.0.1:9329/SetSMSIt',
  mediaType: 'application/json',
  body,
  components,
})

describe('generates samples of a signed and of an unsigned operation', () => {
  test.each(samples.map((sample) => [`${sample.language} ${sample.client}`, sample] as const))('%s', (name, sample) => {
    const file = `./golden/samples/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.txt`
    const parts = ['iam', 'public'].map((kind) => sample.code(requestOf({ 'x-authorization': kind })) ?? 'no sample')
    return expect(`${parts.join('\n\n---\n\n')}\n`).toMatchFileSnapshot(file)
  })
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
])('describes authorization by %o', (extensions, sentence) => {
  expect(authorization(endpointOf(extensions))).toBe(sentence)
})
