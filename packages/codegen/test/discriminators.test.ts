import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import { exchangeFrom, generateFrom, schemasFrom, writtenFor } from './generate-from.ts'

const family = `
paths:
  /animals:
    post:
      operationId: addAnimal
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }
      responses: { '200': { description: ok, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Animal' } } } } } }
components:
  schemas:
    Animal:
      description: Any animal.
      type: object
      required: [kind]
      properties: { kind: { type: string }, name: { type: string }, id: { type: string, readOnly: true } }
      discriminator: { propertyName: kind, mapping: { bird: '#/components/schemas/Bird' } }
    Bird: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, required: [wings], properties: { wings: { type: integer } } }] }
    Hawk: { allOf: [{ $ref: '#/components/schemas/Bird' }, { type: object, properties: { speed: { type: integer } } }] }
    Fish:
      type: object
      allOf: [{ $ref: '#/components/schemas/Animal' }]
      properties: { fins: { type: integer } }
    Zoo: { type: object, properties: { best: { allOf: [{ $ref: '#/components/schemas/Animal' }, { description: The best. }] } } }
`

describe('a schema with a discriminator that others extend', () => {
  test('keeps and validates the members of the schema that the discriminator names', async () => {
    const { Animal, Zoo } = await schemasFrom(family)
    const kept = (value: object) => Animal?.safeParse(value).data
    expect(kept({ kind: 'bird', wings: 2, speed: 1 })).toEqual({ kind: 'bird', wings: 2 })
    expect(kept({ kind: 'Hawk', wings: 2, speed: 1, fins: 3 })).toEqual({ kind: 'Hawk', wings: 2, speed: 1 })
    expect(kept({ kind: 'Fish', name: 'a', fins: 3 })).toEqual({ kind: 'Fish', name: 'a', fins: 3 })
    expect(kept({ kind: 'Animal', name: 'a', wings: 'x' })).toEqual({ kind: 'Animal', name: 'a' })
    expect(Zoo?.parse({ best: { kind: 'bird', wings: 2 } })).toEqual({ best: { kind: 'bird', wings: 2 } })
    for (const wrong of [
      { kind: 'bird' },
      { kind: 'bird', wings: 'x' },
      { kind: 'other' },
      { name: 'a' },
      { kind: 1 },
      'bird',
    ]) {
      expect(Animal?.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false)
    }
  })

  test('is sent and received in both directions', async () => {
    const call = await exchangeFrom(family)
    const hawk = { kind: 'Hawk', wings: 2, speed: 1 }
    const body = [
      { ...hawk, id: 'h' },
      { kind: 'Fish', fins: 3 },
    ]
    expect(await call('addAnimal', { body: hawk }, { status: 200, body })).toMatchObject({
      received: { body: hawk },
      result: { status: 200, body },
    })
    expect(await call('addAnimal', { body: { kind: 'bird' } })).toMatchObject({ result: { status: 400 } })
  })

  test('has matching types', async () => {
    const { files, warnings } = await generateFrom(family)
    expect(warnings).toEqual([])
    const use = `
import { createClient } from './api/client/index.ts'
export const add = () => createClient().addAnimal({ body: { kind: 'Hawk', wings: 2, speed: 1 } })
export const any = () => createClient().addAnimal({ body: { kind: 'Animal', name: 'a' } })
export const speed = async () => {
  const [first] = (await add()).body
  return first?.kind === 'Hawk' ? first.speed : first?.kind === 'bird' ? first.wings : first?.name
}
// @ts-expect-error -- no schema has this name
export const other = () => createClient().addAnimal({ body: { kind: 'other', name: 'a' } })
`
    const folder = writtenFor(new Map([...files, ['use.ts', use]]))
    expect(compile(folder, ['api', 'use.ts'], 'TypeScript 7')).toBe('')
  })
})

describe('oneOf with a discriminator', () => {
  const schemas = `
components:
  schemas:
    Root:
      oneOf: [{ $ref: '#/components/schemas/Common' }, { $ref: '#/components/schemas/Payable' }]
      discriminator:
        propertyName: type
        mapping: { approval: '#/components/schemas/Common', entity: Common, payable: '#/components/schemas/Payable' }
    Implicit:
      oneOf: [{ $ref: '#/components/schemas/Common' }, { $ref: '#/components/schemas/Payable' }]
      discriminator: { propertyName: type }
    Listed:
      anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }]
      discriminator: { propertyName: type }
    A: { allOf: [{ $ref: '#/components/schemas/Common' }, { type: object, properties: { type: { enum: [a, aa] }, a: {} } }] }
    B: { allOf: [{ $ref: '#/components/schemas/Common' }, { type: object, properties: { type: { const: b }, b: {} } }] }
    Common: { type: object, required: [type], properties: { type: { type: string }, label: { type: string } } }
    Payable: { type: object, required: [type, amount], properties: { type: { type: string }, amount: { type: integer } } }
    Nested: { type: object, properties: { root: { $ref: '#/components/schemas/Root' } }, not: { required: [none] } }
`

  test.each<[name: string, value: object, kept: object | undefined]>([
    ['Root', { type: 'payable', amount: 3, label: 'a' }, { type: 'payable', amount: 3 }],
    ['Root', { type: 'payable' }, undefined],
    ['Root', { type: 'entity', label: 'a', amount: 3 }, { type: 'entity', label: 'a' }],
    ['Root', { type: 'other', amount: 3 }, undefined],
    ['Root', { amount: 3 }, undefined],
    ['Implicit', { type: 'Payable', amount: 3 }, { type: 'Payable', amount: 3 }],
    ['Implicit', { type: 'payable', amount: 3 }, undefined],
    ['Listed', { type: 'aa', a: 1, b: 2 }, { type: 'aa', a: 1 }],
    ['Listed', { type: 'b', a: 1, b: 2 }, { type: 'b', b: 2 }],
    ['Nested', { root: { type: 'payable', amount: 3 } }, { root: { type: 'payable', amount: 3 } }],
    ['Nested', { root: { type: 'payable' } }, undefined],
  ])('with %s parses %j', async (name, value, kept) => {
    const { [name]: schema } = await schemasFrom(schemas)
    expect(schema?.safeParse(value).data).toEqual(kept)
  })

  test('warns of a mapping to a schema that is not an option', async () => {
    const { warnings } = await generateFrom(`
components:
  schemas:
    A: { type: object, properties: { a: {} } }
    B: { type: object, properties: { b: {} } }
    U: { oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: type, mapping: { b: B } } }
`)
    expect(warnings).toMatchObject([{ message: 'the mapping of b names no option' }])
  })
})
