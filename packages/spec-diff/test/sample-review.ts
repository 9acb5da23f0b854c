import { readFileSync } from 'node:fs'
import { loadDocument, type SourceDocument, yamlOffsets } from '@poolhouse/codegen/document'
import { parse } from 'yaml'
import type { Acceptance } from '../src/config/accepted.ts'
import type { Change, Side } from '../src/change.ts'
import { type Review, reviewOf } from '../src/report/review.ts'
import type { Rule } from '../src/rules/rule.ts'

const textOf = (name: string): string => readFileSync(new URL(`sample/${name}`, import.meta.url), 'utf8')

const load = (name: string): SourceDocument => loadDocument(name, textOf, () => undefined)

/** The place of a pointer in one of the two documents. */
const side = (file: 'base.yaml' | 'revision.yaml', pointer: string): Side => {
  const text = textOf(file)
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const value = steps.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
    parse(text),
  )
  return { file, pointer, value, line: text.slice(0, yamlOffsets(text)(pointer)).split('\n').length }
}

const both = (pointer: string): Pick<Change, 'base' | 'revision'> => ({
  base: side('base.yaml', pointer),
  revision: side('revision.yaml', pointer),
})

const post = '/paths/~1pets/post/requestBody/content/application~1json/schema'

/** Changes between the two sample documents, as an engine would find them: one of each kind that reports show. */
export const sampleChanges: readonly Change[] = [
  {
    id: 'info-changed',
    level: 'patch',
    operation: null,
    location: 'info/description',
    message: 'the description of the API changed',
    direction: 'none',
    ...both('/info/description'),
  },
  {
    id: 'parameter-added-optional',
    level: 'minor',
    operation: 'GET /pets',
    location: 'parameters/query/sort',
    message: 'the optional query parameter `sort` was added',
    direction: 'request',
    revision: side('revision.yaml', '/paths/~1pets/get/parameters/2'),
  },
  {
    id: 'request-maximum-decreased',
    level: 'major',
    operation: 'GET /pets',
    location: 'parameters/query/limit/schema',
    message: 'the maximum of the query parameter `limit` was decreased from 100 to 50',
    direction: 'request',
    witness: { value: 100 },
    ...both('/paths/~1pets/get/parameters/0/schema/maximum'),
  },
  {
    id: 'request-enum-value-removed',
    level: 'major',
    operation: 'GET /pets',
    location: 'parameters/query/status/schema/enum',
    message: 'the query parameter `status` no longer accepts "pending"',
    direction: 'request',
    witness: { value: 'pending' },
    ...both('/paths/~1pets/get/parameters/1/schema/enum'),
  },
  {
    id: 'request-property-became-required',
    level: 'major',
    operation: 'POST /pets',
    location: 'request/body/application~1json/required',
    message: 'the request property `tag` became required',
    direction: 'request',
    witness: { value: { name: 'Rex <script>alert(1)</script> & "friends"' } },
    ...both(`${post}/required`),
  },
  {
    id: 'request-pattern-added',
    level: 'major',
    operation: 'POST /pets',
    location: 'request/body/application~1json/properties/tag/pattern',
    message: 'the request property `tag` must now match ^[a-z]+$',
    direction: 'request',
    undecided: 'the pattern uses features whose languages are not compared',
    base: { ...side('base.yaml', `${post}/properties/tag`), value: undefined },
    revision: side('revision.yaml', `${post}/properties/tag/pattern`),
  },
  {
    id: 'response-property-removed',
    level: 'major',
    operation: 'POST /pets',
    location: 'responses/201/application~1json/properties/nickname',
    message: 'the response property `nickname` was removed',
    direction: 'response',
    base: side('base.yaml', '/components/schemas/Pet/properties/nickname'),
  },
  {
    id: 'operation-removed',
    level: 'major',
    operation: 'DELETE /pets/{petId}',
    location: '',
    message: 'the operation was removed',
    direction: 'none',
    base: side('base.yaml', '/paths/~1pets~1{petId}/delete'),
  },
  {
    id: 'operation-added',
    level: 'minor',
    operation: 'GET /pets/{petId}/owners',
    location: '',
    message: 'the operation was added',
    direction: 'none',
    revision: side('revision.yaml', '/paths/~1pets~1{petId}~1owners/get'),
  },
]

const rule = (id: string, level: Rule['level'], breaks: string, why: string): Rule => ({
  id,
  level,
  direction: 'none',
  question: `Is this ${id}?`,
  breaks,
  why,
  mirror: { none: 'this is a sample' },
})

const sampleRules: readonly Rule[] = [
  rule('info-changed', 'patch', 'no one', 'Clients do not depend on what documents say about the API.'),
  rule('parameter-added-optional', 'minor', 'no one', 'Clients that do not send it get the same responses as before.'),
  rule(
    'request-maximum-decreased',
    'major',
    'clients that send larger numbers',
    'The server rejects what it accepted before.',
  ),
  rule(
    'request-enum-value-removed',
    'major',
    'clients that send the value',
    'The server rejects what it accepted before.',
  ),
  rule(
    'request-property-became-required',
    'major',
    'clients that leave the property out',
    'The server rejects requests without it.',
  ),
  rule(
    'request-pattern-added',
    'major',
    'clients that send values of another form',
    'The server may reject what it accepted before.',
  ),
  rule(
    'response-property-removed',
    'major',
    'clients that read the property',
    'Clients find nothing where they read a value.',
  ),
  rule('operation-removed', 'major', 'clients that call the operation', 'The server responds with 404 or 405.'),
  rule('operation-added', 'minor', 'no one', 'Clients that do not know the operation are not affected.'),
]

const acceptance: Acceptance = {
  reason: 'Only our own web client read it, and it stopped in March.',
  expires: '2027-06-30',
}

/** A review of the sample documents with an accepted change and a stale entry. */
export const sampleReview = (changes: readonly Change[] = sampleChanges): Review =>
  reviewOf({
    base: { name: 'git:v4.2.0:sample/base.yaml', document: load('base.yaml') },
    revision: { name: 'sample/revision.yaml', document: load('revision.yaml') },
    changes,
    rules: sampleRules,
    acceptanceOf: ({ id }) => (id === 'response-property-removed' ? acceptance : undefined),
    staleEntries:
      changes === sampleChanges
        ? ['spec-diff.accepted.yaml:4: response-header-removed on GET /pets matches no change; remove the entry']
        : [],
  })
