import { fileURLToPath } from 'node:url'
import { model, type ModelShape, type ServiceModel } from '@poolhouse/contract'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { updateContract } from './apply-update.ts'
import { contractEdits } from './contract-edits.ts'
import { contractFile, readContract } from './contract-files.ts'
import { mergeFacts } from './merge-facts.ts'

const files = readContract(fileURLToPath(new URL('../../spec', import.meta.url)))

/** The facts of the service with one shape changed. */
const withShape = (name: string, change: (shape: ModelShape) => ModelShape): ServiceModel => ({
  ...model,
  shapes: { ...model.shapes, [name]: change(model.shapes[name] as ModelShape) },
})

test('finds every fact in the contract', () => {
  expect(contractEdits(files, model)).toEqual({ edits: new Map(), notes: [] })
})

test('adds a constraint, a member and a value in their places, and changes nothing else', () => {
  const facts = [
    withShape('PoolQueryLimitType', (shape) => ({ ...shape, max: 100 })),
    withShape('UserType', (shape) => ({ ...shape, members: { ...shape.members, Note: { shape: 'StringType' } } })),
    withShape('OAuthFlowType', (shape) => ({ ...shape, enum: [...(shape.enum ?? []), 'device_code'] })),
  ]
  const results = facts.map((given) => updateContract(files, given))
  expect(results.map(({ changed, notes }) => ({ changed, notes }))).toEqual([
    { changed: ['common.yaml'], notes: [] },
    { changed: ['common.yaml'], notes: ['UserType.Note needs a description'] },
    { changed: ['common.yaml'], notes: [] },
  ])
  const before = files.find(({ name }) => name === 'common.yaml')?.text.split('\n') ?? []
  const added = results.map(({ texts }) =>
    texts
      .get('common.yaml')
      ?.split('\n')
      .filter((line) => !before.includes(line)),
  )
  expect(added).toEqual([
    ['      maximum: 100'],
    ['        Note:', "          description: 'TODO: describe the member Note.'"],
    ['      - device_code'],
  ])
})

/** The facts without some operations, and without the shapes that only they use. */
const withoutOperations = (...names: readonly string[]): ServiceModel => {
  const operations = Object.fromEntries(Object.entries(model.operations).filter(([name]) => !names.includes(name)))
  return mergeFacts(model, { form: 'smithy', model: { operations, shapes: model.shapes } }, { remove: true })
}

test('adds removed operations under their nouns again, with TODO texts', () => {
  const removed = ['ListTerms', 'CreateUserPoolReplica', 'DeleteWebAuthnCredential']
  const smaller = updateContract(files, withoutOperations(...removed))
  expect(smaller.changed).toEqual(['openapi.yaml', 'replicas.yaml', 'terms.yaml', 'webauthn.yaml'])
  const smallerFiles = [...smaller.texts].map(([name, text]) => contractFile(name, text))
  const restored = updateContract(smallerFiles, model)
  expect(restored.changed).toEqual(smaller.changed)
  const restoredFiles = [...restored.texts].map(([name, text]) => contractFile(name, text))
  expect(contractEdits(restoredFiles, model).edits).toEqual(new Map())
  const terms = parse(restored.texts.get('terms.yaml') ?? '')
  expect(terms.paths['/ListTerms'].post).toMatchObject({
    operationId: 'ListTerms',
    tags: ['terms'],
    summary: 'TODO: summarize ListTerms',
    'x-authorization': 'iam',
    security: [{ aws: [] }],
  })
  expect(restored.notes.filter((note) => note.startsWith('ListTerms '))).toEqual([
    'ListTerms was added to terms.yaml (to change this: --noun ListTerms=<noun>); it needs a summary, a description and examples',
  ])
})

test('requires a noun for an operation without a likely one', () => {
  const operations = { ...model.operations, Frobnicate: { ...model.operations['ListTerms']! } }
  const facts: ServiceModel = { ...model, operations }
  expect(() => updateContract(files, facts)).toThrow('choose a noun for --noun Frobnicate=<noun>, out of account, ')
  expect(updateContract(files, facts, { Frobnicate: 'terms' }).changed).toEqual(['openapi.yaml', 'terms.yaml'])
})

test('keeps members that upstream no longer has, unless removal is requested', () => {
  const upstream = { form: 'botocore', model: withoutOperations('ListTerms') } as const
  expect(mergeFacts(model, upstream, { remove: false })).toEqual(model)
  expect(mergeFacts(model, upstream, { remove: true })).toEqual(upstream.model)
})
