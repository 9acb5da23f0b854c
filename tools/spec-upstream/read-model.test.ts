import { gzipSync } from 'node:zlib'
import type { ServiceModel } from '@poolhouse/contract'
import { expect, test } from 'vitest'
import { readModel } from './read-model.ts'

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

const botocore = {
  version: '2.0',
  operations: {
    CreateKey: {
      name: 'CreateKey',
      input: { shape: 'CreateKeyRequest' },
      output: { shape: 'CreateKeyResponse' },
      errors: [{ shape: 'TooManyKeysException' }, { shape: 'InternalErrorException' }],
    },
    GetKey: { name: 'GetKey', input: { shape: 'GetKeyRequest' }, authtype: 'none' },
    ListKeys: { name: 'ListKeys', input: { shape: 'ListKeysRequest' }, authtype: 'none' },
  },
  shapes: {
    CreateKeyRequest: {
      type: 'structure',
      required: ['Name'],
      members: {
        Name: { shape: 'NameType', documentation: '<p>Words.</p>' },
        Old: { shape: 'NameType', deprecated: true, deprecatedMessage: 'no' },
        Tags: { shape: 'TagsType' },
        Settings: { shape: 'SettingsType' },
      },
    },
    CreateKeyResponse: { type: 'structure', members: { Kinds: { shape: 'KindList' } } },
    GetKeyRequest: { type: 'structure', required: ['AccessToken'], members: { AccessToken: { shape: 'NameType' } } },
    ListKeysRequest: { type: 'structure', members: {} },
    NameType: { type: 'string', min: 1, max: 9, pattern: '[a-z]+', sensitive: true },
    KindType: { type: 'string', enum: ['A', 'B'] },
    KindList: { type: 'list', member: { shape: 'KindType' }, min: 0, max: 3 },
    TagsType: { type: 'map', key: { shape: 'NameType' }, value: { shape: 'NameType' } },
    SettingsType: { type: 'structure', members: {}, document: true },
    TooManyKeysException: { type: 'structure', members: {}, exception: true },
    InternalErrorException: { type: 'structure', members: {}, exception: true, fault: true },
  },
}

const target = (name: string, traits?: object) => ({ target: `com.example#${name}`, ...(traits && { traits }) })

const smithy = {
  smithy: '2.0',
  shapes: {
    'com.example#Keys': { type: 'service', version: '1' },
    'com.example#CreateKey': {
      type: 'operation',
      input: target('CreateKeyRequest'),
      output: target('CreateKeyResponse'),
      errors: [target('TooManyKeysException'), target('InternalErrorException')],
    },
    'com.example#GetKey': {
      type: 'operation',
      input: target('GetKeyRequest'),
      output: { target: 'smithy.api#Unit' },
      traits: { 'smithy.api#auth': [], 'smithy.api#optionalAuth': {} },
    },
    'com.example#ListKeys': {
      type: 'operation',
      input: target('ListKeysRequest'),
      traits: { 'smithy.api#auth': [], 'smithy.api#paginated': { inputToken: 'NextToken', outputToken: 'NextToken' } },
    },
    'com.example#CreateKeyRequest': {
      type: 'structure',
      members: {
        Name: target('NameType', { 'smithy.api#required': {} }),
        Old: target('NameType', { 'smithy.api#deprecated': {} }),
        Tags: target('TagsType'),
        Settings: target('SettingsType'),
      },
    },
    'com.example#CreateKeyResponse': { type: 'structure', members: { Kinds: target('KindList') } },
    'com.example#GetKeyRequest': {
      type: 'structure',
      members: { AccessToken: target('NameType', { 'smithy.api#required': {} }) },
    },
    'com.example#ListKeysRequest': {
      type: 'structure',
      members: { All: { target: 'smithy.api#Boolean', traits: { 'smithy.api#default': false } } },
    },
    'com.example#NameType': {
      type: 'string',
      traits: { 'smithy.api#length': { min: 1, max: 9 }, 'smithy.api#pattern': '^[a-z]+$', 'smithy.api#sensitive': {} },
    },
    'com.example#KindType': {
      type: 'enum',
      members: {
        A: { target: 'smithy.api#Unit' },
        BEE: { target: 'smithy.api#Unit', traits: { 'smithy.api#enumValue': 'B' } },
      },
    },
    'com.example#KindList': {
      type: 'list',
      member: target('KindType'),
      traits: { 'smithy.api#length': { min: 0, max: 3 } },
    },
    'com.example#TagsType': { type: 'map', key: target('NameType'), value: target('NameType') },
    'com.example#SettingsType': { type: 'document' },
    'com.example#TooManyKeysException': { type: 'structure', members: {}, traits: { 'smithy.api#error': 'client' } },
    'com.example#InternalErrorException': { type: 'structure', members: {}, traits: { 'smithy.api#error': 'server' } },
  },
}

/** What both models say. */
const facts: ServiceModel = {
  operations: {
    CreateKey: {
      input: 'CreateKeyRequest',
      output: 'CreateKeyResponse',
      errors: ['TooManyKeysException', 'InternalErrorException'],
      authorization: 'iam',
    },
    GetKey: { input: 'GetKeyRequest', output: null, errors: [], authorization: 'token', proof: ['AccessToken'] },
    ListKeys: { input: 'ListKeysRequest', output: null, errors: [], authorization: 'public' },
  },
  shapes: {
    CreateKeyRequest: {
      type: 'structure',
      required: ['Name'],
      members: {
        Name: { shape: 'NameType' },
        Old: { shape: 'NameType', deprecated: true },
        Tags: { shape: 'TagsType' },
        Settings: { shape: 'SettingsType' },
      },
    },
    CreateKeyResponse: { type: 'structure', members: { Kinds: { shape: 'KindList' } } },
    GetKeyRequest: { type: 'structure', required: ['AccessToken'], members: { AccessToken: { shape: 'NameType' } } },
    ListKeysRequest: { type: 'structure', members: {} },
    NameType: { type: 'string', min: 1, max: 9, pattern: '[a-z]+', sensitive: true },
    KindType: { type: 'string', enum: ['A', 'B'] },
    KindList: { type: 'list', member: 'KindType', min: 0, max: 3 },
    TagsType: { type: 'map', key: 'NameType', value: 'NameType' },
    SettingsType: { type: 'document' },
    TooManyKeysException: { type: 'structure', members: {}, fault: 'client' },
    InternalErrorException: { type: 'structure', members: {}, fault: 'server' },
  },
}

test('reads a model of botocore, compressed or not', () => {
  expect(readModel('service-2.json', bytes(botocore))).toEqual({ form: 'botocore', model: facts })
  expect(readModel('service-2.json.gz', gzipSync(bytes(botocore)))).toEqual({ form: 'botocore', model: facts })
})

test('reads a JSON AST of Smithy, including defaults and pagination', () => {
  expect(readModel('model.json', bytes(smithy))).toEqual({
    form: 'smithy',
    model: {
      operations: {
        ...facts.operations,
        ListKeys: {
          ...facts.operations['ListKeys'],
          pagination: { inputToken: 'NextToken', outputToken: 'NextToken' },
        },
      },
      shapes: {
        ...facts.shapes,
        Boolean: { type: 'boolean' },
        ListKeysRequest: { type: 'structure', members: { All: { shape: 'Boolean', default: false } } },
      },
    },
  })
})

test.each([
  ['text', 'no json', 'model.json: this is not JSON: '],
  [
    'another document',
    '{"openapi":"3.1.0"}',
    'model.json: this is neither a service-2.json of botocore nor a JSON AST of Smithy',
  ],
])('rejects %s', (_, text, message) => {
  expect(() => readModel('model.json', new TextEncoder().encode(text))).toThrow(message)
})
