import { expect, test } from 'vitest'
import { loadDocument } from '../load.ts'
import { directed } from './index.ts'

const body = (schema: string) => `content: { application/json: { schema: ${schema} } }`

const files: Readonly<Record<string, string>> = {
  'openapi.yaml': `
openapi: 3.1.1
paths:
  /pets: { $ref: paths/pets.yaml#/pets }
components:
  schemas:
    Pet:
      type: object
      required: [id, kind]
      properties: { id: { type: integer, readOnly: true }, kind: { type: string }, tag: { $ref: '#/components/schemas/Tag' } }
      discriminator: { propertyName: kind }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { required: [id, name] }] }
    Tag: { type: string }
`,
  'paths/pets.yaml': `
pets:
  post:
    requestBody: { ${body('{ $ref: ../openapi.yaml#/components/schemas/Cat }')} }
    responses:
      '200': { ${body("{ $ref: '#/$defs/Told' }")} }
      '404': { ${body('{ $ref: ../openapi.yaml#/components/schemas/Tag }')} }
$defs:
  Told: { required: [pin, pet], properties: { pin: { writeOnly: true }, pet: { $ref: ../openapi.yaml#/components/schemas/Pet } } }
`,
}

const load = () =>
  loadDocument(
    'openapi.yaml',
    (path) => files[path],
    () => undefined,
  )

test('operations refer to the schema variant of their direction, and the rest of the document is unchanged', () => {
  const source = load()
  const { document } = directed(source)
  const schema = (name: string) => `{"$ref":"../openapi.yaml#/components/schemas/${name}"}`
  expect(JSON.stringify(document.files.get('paths/pets.yaml')?.content)).toBe(
    JSON.stringify(source.files.get('paths/pets.yaml')?.content)
      .replace(schema('Cat'), schema('CatInRequest'))
      .replace('{"$ref":"#/$defs/Told"}', schema('ToldInResponse')),
  )
  expect(document.files.get('openapi.yaml')?.content).toEqual({
    openapi: '3.1.1',
    paths: { '/pets': { $ref: 'paths/pets.yaml#/pets' } },
    components: {
      schemas: {
        ...Object(source.files.get('openapi.yaml')?.content).components.schemas,
        CatInRequest: { allOf: [{ $ref: '#/components/schemas/PetInRequest' }, { required: ['name'] }] },
        PetInRequest: {
          type: 'object',
          required: ['kind'],
          properties: { kind: { type: 'string' }, tag: { $ref: '#/components/schemas/Tag' } },
          discriminator: { propertyName: 'kind', mapping: { Cat: '#/components/schemas/CatInRequest' } },
        },
        ToldInResponse: { required: ['pet'], properties: { pin: false, pet: { $ref: '#/components/schemas/Pet' } } },
      },
    },
  })
})

test('places in a schema variant are mapped to the original schema in its file', () => {
  const { originOf } = directed(load())
  const place = (file: string, pointer: string) => ({ file, pointer })
  expect(originOf(place('openapi.yaml', '/components/schemas/ToldInResponse/properties/pin'))).toEqual(
    place('paths/pets.yaml', '/$defs/Told/properties/pin'),
  )
  expect(originOf(place('openapi.yaml', '/components/schemas/Tag'))).toEqual(
    place('openapi.yaml', '/components/schemas/Tag'),
  )
})
