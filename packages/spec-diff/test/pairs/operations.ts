import { documentOf, operation } from '../../src/testing/json-documents.ts'
import { bothWays, breaking, get, harmless, oneWay, type Pair, paths, same } from './pair.ts'

const deprecated = (more: object = {}): object => get({ deprecated: true, ...more })
const sunset = (date: unknown): object => deprecated({ 'x-sunset': date })

/** Paths and operations, and how they come to an end. Pairs are judged on 1 June 2026. */
export const pairs: readonly Pair[] = [
  ...oneWay('a path was added', paths({ '/a': get() }), paths({ '/a': get(), '/b': get() })),
  ...oneWay('an operation was added', paths({ '/a': get() }), paths({ '/a': { ...get(), post: { responses: {} } } })),
  ...bothWays(
    'a method changed',
    paths({ '/a': { put: { responses: {} } } }),
    paths({ '/a': { patch: { responses: {} } } }),
  ),
  ...bothWays('a path was renamed', paths({ '/pets': get() }), paths({ '/animals': get() })),
  ...bothWays('a path ends with a slash', paths({ '/a': get() }), paths({ '/a/': get() })),
  ...bothWays('the case of a path changed', paths({ '/Pets': get() }), paths({ '/pets': get() })),
  ...same('reordered paths', paths({ '/a': get(), '/b': get() }), paths({ '/b': get(), '/a': get() })),
  ...same(
    'a path item by reference',
    paths({ '/a': get() }),
    paths({ '/a': { $ref: '#/components/pathItems/A' } }, { components: { pathItems: { A: get() } } }),
  ),
  breaking(
    'an operation by reference was removed',
    paths(
      { '/a': { $ref: '#/components/pathItems/A' } },
      { components: { pathItems: { A: { ...get(), put: { responses: {} } } } } },
    ),
    paths({ '/a': { $ref: '#/components/pathItems/A' } }, { components: { pathItems: { A: get() } } }),
  ),
  ...same(
    'a server prefix moved into the paths',
    paths({ '/a': get() }, { servers: [{ url: 'https://x.example/v1' }] }),
    paths({ '/v1/a': get() }, { servers: [{ url: 'https://x.example' }] }),
  ),
  breaking(
    'a path was removed while a server prefix moved',
    paths({ '/a': get(), '/b': get() }, { servers: [{ url: 'https://x.example/v1' }] }),
    paths({ '/v1/a': get() }, { servers: [{ url: 'https://x.example' }] }),
  ),
  harmless('operationId changed', operation({ operationId: 'a' }), operation({ operationId: 'b' })),
  ...same('an operation has a tag', operation({}), operation({ tags: ['a'] })),
  harmless('the summary changed', operation({ summary: 'a' }), operation({ summary: 'b', description: 'c' })),
  harmless('an operation was deprecated', paths({ '/a': get() }), paths({ '/a': deprecated() })),
  harmless('an operation is not deprecated any more', paths({ '/a': deprecated() }), paths({ '/a': get() })),
  harmless('an operation was removed after its sunset', paths({ '/a': sunset('2026-01-01') }), paths({})),
  harmless(
    'an operation was removed on the day of its sunset',
    paths({ '/a': sunset('2026-06-01') }),
    paths({ '/a': {} }),
  ),
  breaking('an operation was removed before its sunset', paths({ '/a': sunset('2027-01-01') }), paths({ '/a': {} })),
  breaking('a deprecated operation without a date was removed', paths({ '/a': deprecated() }), paths({})),
  breaking('an operation with an invalid date was removed', paths({ '/a': sunset('soon') }), paths({})),
  harmless(
    'an operation was removed after its sunset as a time',
    paths({ '/a': sunset('2026-01-01T00:00:00Z') }),
    paths({}),
  ),
  breaking('a sunset comes earlier', paths({ '/a': sunset('2027-06-01') }), paths({ '/a': sunset('2027-01-01') })),
  harmless('a sunset comes later', paths({ '/a': sunset('2027-01-01') }), paths({ '/a': sunset('2027-06-01') })),
  breaking('a sunset date is gone', paths({ '/a': sunset('2027-01-01') }), paths({ '/a': deprecated() })),
  breaking('a sunset date became invalid', paths({ '/a': sunset('2027-01-01') }), paths({ '/a': sunset('soon') })),
  harmless('a sunset date was announced', paths({ '/a': deprecated() }), paths({ '/a': sunset('2027-01-01') })),
  harmless('an unstable operation was removed', paths({ '/a': get({ 'x-stability-level': 'alpha' }) }), paths({})),
  breaking('a beta operation was removed', paths({ '/a': get({ 'x-stability-level': 'beta' }) }), paths({})),
  harmless(
    'a parameter of an unstable operation was removed',
    paths({ '/a': get({ 'x-stability-level': 'alpha', parameters: [{ name: 'a', in: 'query', schema: {} }] }) }),
    paths({ '/a': get({ 'x-stability-level': 'alpha' }) }),
  ),
  breaking(
    'a parameter of a beta operation was removed',
    paths({ '/a': get({ 'x-stability-level': 'beta', parameters: [{ name: 'a', in: 'query', schema: {} }] }) }),
    paths({ '/a': get({ 'x-stability-level': 'beta' }) }),
  ),
  breaking(
    'an unstable operation is less stable',
    paths({ '/a': get({ 'x-stability-level': 'alpha' }) }),
    paths({ '/a': get({ 'x-stability-level': 'draft' }) }),
  ),
  breaking(
    'an operation has an unknown stability',
    paths({ '/a': get({ 'x-stability-level': 'beta' }) }),
    paths({ '/a': get({ 'x-stability-level': 'gamma' }) }),
  ),
  ...oneWay(
    'an operation became stable',
    paths({ '/a': get({ 'x-stability-level': 'beta' }) }),
    paths({ '/a': get({ 'x-stability-level': 'stable' }) }),
  ),
  harmless('the title and the version changed', documentOf({}), documentOf({ info: { title: 'Other', version: '2' } })),
  harmless('an extension changed', operation({ 'x-internal': 1 }), operation({ 'x-internal': 2 })),
  harmless(
    'a tag was described',
    documentOf({ tags: [{ name: 'a' }] }),
    documentOf({ tags: [{ name: 'a', description: 'b' }], externalDocs: { url: 'https://a.example' } }),
  ),
  ...same(
    'unused components',
    operation({}),
    operation(
      {},
      { components: { schemas: { A: { type: 'string' } }, parameters: { B: { name: 'b', in: 'query' } } } },
    ),
  ),
]
