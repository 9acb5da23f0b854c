import type { Json } from '../../src/testing/json-documents.ts'
import { documentOf, requestBody, responseBody } from '../../src/testing/json-documents.ts'
import {
  array,
  breaking,
  equal,
  files,
  get,
  harmless,
  narrower,
  oneWay,
  type Pair,
  paths,
  properties,
  ref,
  same,
  schemas,
  string,
} from './pair.ts'

const node = (more: Json = {}, name = 'Node') =>
  schemas({ [name]: properties({ next: ref(name), value: { ...string, ...more } }) })
const tree = (more: Json = {}) =>
  schemas({ Tree: properties({ children: array(ref('Tree')), name: { ...string, ...more } }) })
const mutual = (more: Json = {}) =>
  schemas({ A: properties({ b: ref('B') }), B: properties({ a: array(ref('A')), name: { ...string, ...more } }) })

const openapi = (schema: string): string => `openapi: 3.1.0
info: { title: Test, version: '1' }
paths:
  /a:
    post:
      requestBody:
        content:
          application/json:
            schema:
              ${schema}
      responses: { '200': { description: '' } }
`
const person = (more = ''): string => `type: object
required: [name${more}]
properties:
  name: { type: string }
  address: { $ref: 'address.yaml#/Address' }
`
const address = (maxLength: number): string => `Address:
  type: object
  properties:
    street: { type: string, maxLength: ${String(maxLength)} }
`
const split = (more: string, maxLength: number): ReadonlyMap<string, string> =>
  files({
    'openapi.yaml': openapi("$ref: 'schemas/person.yaml'"),
    'schemas/person.yaml': person(more),
    'schemas/address.yaml': address(maxLength),
  })
const inline = files({
  'openapi.yaml': openapi(`type: object
              required: [name]
              properties:
                name: { type: string }
                address: { type: object, properties: { street: { type: string, maxLength: 40 } } }`),
})
const pathFile = (required: boolean): ReadonlyMap<string, string> =>
  files({
    'openapi.yaml': `openapi: 3.0.3
info: { title: Test, version: '1' }
paths:
  /pets: { $ref: 'paths/pets.yaml' }
  /pets/{id}: { $ref: 'paths/pets.yaml#/pet' }
`,
    'paths/pets.yaml': `get:
  responses: { '200': { description: '' } }
pet:
  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
  get:
    parameters: [{ name: fields, in: query, required: ${String(required)}, schema: { type: string } }]
    responses: { '200': { description: '' } }
`,
  })
const wholePaths = files({
  'openapi.yaml': "openapi: 3.1.0\ninfo: { title: Test, version: '1' }\npaths:\n  $ref: paths.yaml\n",
  'paths.yaml': "/a:\n  get: { responses: { '200': { description: '' } } }\n",
})
const anchors = (values: string): ReadonlyMap<string, string> =>
  files({
    'openapi.yaml': `openapi: 3.1.0
info: { title: Test, version: '1' }
x-shared:
  state: &state { type: string, enum: [${values}] }
  errors: &errors
    '400': { description: Invalid }
paths:
  /a:
    post:
      parameters: [{ name: state, in: query, schema: *state }]
      responses:
        <<: *errors
        '200': { description: OK }
`,
  })
const spelled = (values: string): ReadonlyMap<string, string> =>
  files({
    'openapi.yaml': `openapi: 3.1.0
info: { title: Test, version: '1' }
paths:
  /a:
    post:
      parameters: [{ name: state, in: query, schema: { type: string, enum: [${values}] } }]
      responses: { 200: { description: OK }, 400: { description: Invalid } }
`,
  })
const dynamic = (more: Json = {}) => ({
  $dynamicAnchor: 'node',
  ...properties({ children: array({ $dynamicRef: '#node' }), value: { ...string, ...more } }),
})

/** References: recursive schemas, several files, anchors, identifiers and YAML aliases. */
export const pairs: readonly Pair[] = [
  breaking(
    'a recursive request narrowed',
    requestBody(ref('Node'), node()),
    requestBody(ref('Node'), node({ maxLength: 3 })),
  ),
  harmless(
    'a recursive request widened',
    requestBody(ref('Node'), node({ maxLength: 3 })),
    requestBody(ref('Node'), node()),
  ),
  breaking(
    'a recursive response widened',
    responseBody(ref('Tree'), tree({ maxLength: 3 })),
    responseBody(ref('Tree'), tree()),
  ),
  harmless(
    'a recursive response narrowed',
    responseBody(ref('Tree'), tree()),
    responseBody(ref('Tree'), tree({ maxLength: 3 })),
  ),
  breaking(
    'two schemas of a circle narrowed',
    requestBody(ref('A'), mutual()),
    requestBody(ref('A'), mutual({ pattern: '^a' })),
  ),
  ...same(
    'a recursive schema was renamed',
    requestBody(ref('Node'), node()),
    requestBody(ref('List'), node({}, 'List')),
  ),
  ...same(
    'a recursive schema was unrolled',
    requestBody(ref('Node'), node()),
    requestBody(properties({ next: ref('Node'), value: string }), node()),
  ),
  ...equal('a dynamic reference', dynamic(), dynamic({ title: 'Value' })),
  ...narrower('short values of a dynamic tree', dynamic(), dynamic({ maxLength: 3 })),
  ...equal('a schema that refers only to itself', ref('Loop'), {}, schemas({ Loop: ref('Loop') })),
  ...equal('an anchor', { $ref: '#/components/schemas/A/$defs/B' }, string, schemas({ A: { $defs: { B: string } } })),
  ...equal(
    'a named anchor',
    ref('A'),
    { $ref: '#/components/schemas/B' },
    schemas({ A: { $anchor: 'a', ...string }, B: string }),
  ),
  ...equal('an inlined component', ref('A'), string, schemas({ A: string })),
  ...equal('a chain of references', ref('A'), string, schemas({ A: ref('B'), B: ref('C'), C: string })),
  ...equal('a word beside a reference', ref('A'), { ...ref('A'), description: 'A name' }, schemas({ A: string })),
  ...narrower('short values beside a reference', ref('A'), { ...ref('A'), maxLength: 3 }, schemas({ A: string })),
  harmless(
    'siblings of a reference are ignored in 3.0',
    requestBody(ref('A'), { openapi: '3.0.3', ...schemas({ A: string }) }),
    requestBody({ ...ref('A'), maxLength: 3 }, { openapi: '3.0.3', ...schemas({ A: string }) }),
  ),

  breaking('a member of another file became required', split('', 40), split(', address', 40)),
  breaking('a file that another file refers to narrowed', split('', 40), split('', 20)),
  harmless('a file that another file refers to widened', split('', 40), split('', 80)),
  ...same('files were put together', split('', 40), inline),
  ...oneWay('a parameter in the file of a path became optional', pathFile(true), pathFile(false)),
  ...same('the same files', pathFile(true), pathFile(true)),
  ...same('all paths are in a file', wholePaths, paths({ '/a': get() })),
  ...oneWay('values behind an alias', anchors('open'), anchors('open, closed')),
  ...same('aliases and merge keys are spelled out', anchors('open'), spelled('open')),
  breaking(
    'paths with a shared item lost an operation',
    documentOf({
      paths: { '/a': { $ref: '#/components/pathItems/A' }, '/b': { $ref: '#/components/pathItems/A' } },
      components: { pathItems: { A: { ...get(), post: { responses: {} } } } },
    }),
    documentOf({
      paths: { '/a': { $ref: '#/components/pathItems/A' }, '/b': { $ref: '#/components/pathItems/A' } },
      components: { pathItems: { A: get() } },
    }),
  ),
  ...same(
    'a path refers to another path',
    documentOf({ paths: { '/a': get(), '/b': get() } }),
    documentOf({ paths: { '/a': get(), '/b': { $ref: '#/paths/~1a' } } }),
  ),
]
