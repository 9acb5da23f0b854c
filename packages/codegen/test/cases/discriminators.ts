import { body, echo, ref, type Case } from './case.ts'

/** Discriminators. */
export const discriminators: readonly Case[] = [
  {
    name: 'children extend a parent with a discriminator through others',
    version: '3.0.3',
    document: `
paths: { /p: ${echo('p', `{ type: array, items: ${ref('Animal')} }`)} }
components:
  schemas:
    Animal: { type: object, required: [type], discriminator: { propertyName: type, mapping: { dog: '#/components/schemas/Dog', cat: Cat } }, properties: { type: { type: string }, name: { type: string } } }
    Mammal: { allOf: [${ref('Animal')}, { type: object, properties: { legs: { type: integer } } }] }
    Dog: { allOf: [${ref('Mammal')}, { type: object, required: [bark], properties: { bark: { type: boolean } } }] }
    Cat: { allOf: [${ref('Mammal')}], properties: { purr: { type: integer } } }
    Fish: { type: object, properties: { fins: { type: integer } }, allOf: [${ref('Animal')}] }
`,
    calls: [
      [
        'p',
        body([
          { type: 'dog', name: 'a', legs: 4, bark: true },
          { type: 'cat', legs: 4, purr: 3 },
          { type: 'Fish', fins: 2 },
          { type: 'Mammal', legs: 1 },
        ]),
      ],
    ],
    rejected: [
      ['p', [{ type: 'dog' }]],
      ['p', [{ type: 'Fish', fins: 'x' }]],
    ],
  },
  {
    name: 'a mapping alone distinguishes the options, also in types',
    document: `
paths: { /e: ${echo('e', ref('Entry'))}, /n: ${echo('n', ref('Sum'))}, /i: ${echo('i', ref('Implied'))} }
components:
  schemas:
    Entry: { oneOf: [${ref('Common')}, ${ref('Payable')}], discriminator: { propertyName: type, mapping: { approval: '#/components/schemas/Common', entity: Common, payable: '#/components/schemas/Payable' } } }
    Common: { type: object, required: [type], properties: { type: { type: string }, label: { type: string } } }
    Payable: { type: object, properties: { type: { type: string }, amount: { type: integer } }, required: [amount] }
    Implied: { anyOf: [${ref('Common')}, ${ref('Payable')}], discriminator: { propertyName: type } }
    Sum: { oneOf: [${ref('Value')}, ${ref('Add')}], discriminator: { propertyName: op, mapping: { value: Value, add: Add } } }
    Value: { type: object, required: [op, is], properties: { op: { type: string }, is: { type: number } } }
    Add: { type: object, required: [op, left, right], properties: { op: { type: string }, left: ${ref('Sum')}, right: ${ref('Sum')} } }
`,
    calls: [
      ['e', body({ type: 'payable', amount: 3 })],
      ['e', body({ type: 'entity', label: 'a' })],
      ['i', body({ type: 'Payable', amount: 3 })],
      ['n', body({ op: 'add', left: { op: 'value', is: 1 }, right: { op: 'value', is: 2 } })],
    ],
    rejected: [
      ['e', { type: 'payable' }],
      ['e', { type: 'other' }],
      ['i', { type: 'payable', amount: 3 }],
    ],
    use: `
export const amount = (entry: S.Entry): number => (entry.type === 'payable' ? entry.amount : 0)
export const implied = (entry: S.Implied): number => (entry.type === 'Payable' ? entry.amount : 0)
export const sum = (e: S.Sum): number => (e.op === 'value' ? e.is : sum(e.left) + sum(e.right))
export const responded = async () => {
  const { body } = await client.e({ body: { type: 'entity' } })
  return body.type === 'payable' ? body.amount : body.label
}
// @ts-expect-error -- no such type
void client.e({ body: { type: 'other' } })
`,
  },
  {
    name: 'the mapping distinguishes options that share the values of a base',
    version: '3.0.3',
    document: `
paths: { /e: ${echo('e', ref('Either'))}, /p: ${echo('p', ref('Pet'))} }
components:
  schemas:
    Base: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat, dog] }, name: { type: string } } }
    Cat: { allOf: [${ref('Base')}, { type: object, properties: { purrs: { type: boolean } } }] }
    Dog: { allOf: [${ref('Base')}, { type: object, required: [barks], properties: { barks: { type: integer } } }] }
    Either: { oneOf: [${ref('Cat')}, ${ref('Dog')}], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }
    Pet: { type: object, required: [kind], discriminator: { propertyName: kind, mapping: { fish: '#/components/schemas/Fish', bird: '#/components/schemas/Bird' } }, properties: { kind: { type: string, enum: [fish, bird] } } }
    Fish: { allOf: [${ref('Pet')}, { type: object, properties: { fins: { type: integer } } }] }
    Bird: { allOf: [${ref('Pet')}, { type: object, required: [wings], properties: { wings: { type: integer } } }] }
`,
    calls: [
      ['e', body({ kind: 'cat', name: 'a', purrs: true })],
      ['e', body({ kind: 'dog', barks: 2 })],
      ['p', body({ kind: 'fish', fins: 2 })],
      ['p', body({ kind: 'bird', wings: 2 })],
    ],
    rejected: [
      ['e', { kind: 'dog' }],
      ['p', { kind: 'bird' }],
    ],
    use: `
export const barks = (pet: S.Either): number => (pet.kind === 'dog' ? pet.barks : 0)
export const wings = (pet: S.Pet): number => (pet.kind === 'bird' ? pet.wings : 0)
void client.p({ body: { kind: 'bird', wings: 2 } })
`,
  },
  {
    name: 'children of a parent by the mapping alone',
    version: '3.0.3',
    document: `
paths: { /a: ${echo('a', ref('Shape'))}, /b: ${echo('b', ref('Circle'))} }
components:
  schemas:
    Shape: { type: object, required: [t], properties: { t: { type: string } }, discriminator: { propertyName: t, mapping: { c: '#/components/schemas/Circle', s: Square } } }
    Circle: { allOf: [${ref('Shape')}], type: object, required: [r], properties: { r: { type: number } } }
    Square: { allOf: [${ref('Shape')}, { type: object, required: [w], properties: { w: { type: number } } }] }
`,
    calls: [
      ['a', body({ t: 'c', r: 1 })],
      ['a', body({ t: 's', w: 1 })],
      ['b', body({ t: 'c', r: 1 })],
    ],
    rejected: [['a', { t: 'c', w: 1 }]],
    use: `
void client.a({ body: { t: 'c', r: 1 } })
void client.b({ body: { t: 'c', r: 1 } })
`,
  },
  {
    name: 'several values choose one option, in lists and beside null',
    version: '3.0.3',
    document: `
paths: { /a: ${echo('a', `{ type: array, items: ${ref('N')} }`)} }
components:
  schemas:
    N: { nullable: true, oneOf: [${ref('A')}, ${ref('B')}], discriminator: { propertyName: k, mapping: { a1: '#/components/schemas/A', a2: '#/components/schemas/A', b: '#/components/schemas/B' } } }
    A: { type: object, required: [k], properties: { k: { type: string }, x: { type: integer } } }
    B: { type: object, required: [k], properties: { k: { type: string }, y: { type: integer } } }
`,
    calls: [
      [
        'a',
        body([{ k: 'a1', x: 1, y: 2 }, { k: 'a2' }, { k: 'b', y: 2 }, null]),
        [{ k: 'a1', x: 1 }, { k: 'a2' }, { k: 'b', y: 2 }, null],
      ],
    ],
    rejected: [['a', [{ k: 'c' }]]],
    use: `
void client.a({ body: [null, { k: 'a2', x: 1 }, { k: 'b', y: 2 }] })
// @ts-expect-error -- nothing is chosen by c
void client.a({ body: [{ k: 'c' }] })
`,
  },
  {
    name: 'options of a discriminator that have one themselves',
    document: `
paths: { /a: ${echo('a', ref('Being'))} }
components:
  schemas:
    Being: { oneOf: [${ref('Animal')}, ${ref('Plant')}], discriminator: { propertyName: realm, mapping: { animal: Animal, plant: Plant } } }
    Plant: { type: object, required: [realm], properties: { realm: { type: string, const: plant }, h: { type: number } } }
    Animal: { oneOf: [${ref('Cat')}, ${ref('Dog')}], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }
    Cat: { type: object, required: [realm, kind], properties: { realm: { const: animal }, kind: { type: string }, m: { type: integer } } }
    Dog: { type: object, required: [realm, kind, b], properties: { realm: { const: animal }, kind: { type: string }, b: { type: integer } } }
`,
    calls: [
      ['a', body({ realm: 'animal', kind: 'cat', m: 1 })],
      ['a', body({ realm: 'animal', kind: 'dog', b: 1 })],
      ['a', body({ realm: 'plant', h: 1 })],
    ],
    rejected: [
      ['a', { realm: 'animal', kind: 'dog' }],
      ['a', { realm: 'animal', kind: 'x' }],
    ],
    use: `export const n = (p: S.Being): number => (p.realm === 'plant' ? (p.h ?? 0) : p.kind === 'dog' ? p.b : (p.m ?? 0))`,
  },
  {
    name: 'names of options choose them without a mapping',
    document: `
paths: { /a: ${echo('a', ref('Pet'))}, /b: ${echo('b', ref('Note'))} }
components:
  schemas:
    Pet: { oneOf: [${ref('Cat')}, ${ref('Dog')}], discriminator: { propertyName: petType } }
    Cat: { type: object, required: [petType], properties: { petType: { type: string }, m: { type: integer } } }
    Dog: { allOf: [{ type: object, required: [petType], properties: { petType: { type: string } } }, { properties: { b: { type: integer } } }] }
    Note: { oneOf: [${ref('Text')}, ${ref('Quote')}], discriminator: { propertyName: kind } }
    Text: { type: object, required: [kind], properties: { kind: { const: text }, a: { type: string } } }
    Quote: { type: object, required: [kind], properties: { kind: { enum: [quote, q] } } }
`,
    calls: [
      ['a', body({ petType: 'Cat', m: 1 })],
      ['a', body({ petType: 'Dog', b: 1 })],
      ['b', body({ kind: 'text', a: 'x' })],
      ['b', body({ kind: 'q' })],
    ],
    rejected: [
      ['a', { petType: 'dog' }],
      ['a', { m: 1 }],
      ['b', { kind: 'Text' }],
    ],
    use: `
void client.a({ body: { petType: 'Dog', b: 1 } })
// @ts-expect-error -- Text has the value text
void client.b({ body: { kind: 'Text' } })
`,
  },
  {
    name: 'parents that list values, that are optional, and that are options themselves',
    version: '3.0.3',
    document: `
paths: { /a: ${echo('a', ref('Job'))}, /b: ${echo('b', ref('Tag'))}, /c: ${echo('c', `{ oneOf: [${ref('Cat')}, ${ref('Dog')}] }`)} }
components:
  schemas:
    Job: { type: object, required: [state], properties: { state: { type: string, enum: [new, old, gone] }, name: { type: string } }, discriminator: { propertyName: state, mapping: { old: '#/components/schemas/Old' } } }
    Old: { allOf: [${ref('Job')}, { type: object, required: [age], properties: { age: { type: integer } } }] }
    Tag: { type: object, properties: { kind: { type: string }, label: { type: string } }, discriminator: { propertyName: kind } }
    Big: { allOf: [${ref('Tag')}, { type: object, properties: { size: { type: integer } } }] }
    Pet: { type: object, required: [type], properties: { type: { type: string } }, discriminator: { propertyName: type } }
    Cat: { type: object, allOf: [${ref('Pet')}, { type: object, properties: { lives: { type: integer } } }] }
    Dog: { type: object, allOf: [${ref('Pet')}, { type: object, properties: { bark: { type: string } } }] }
    Puppy: { allOf: [${ref('Dog')}] }
`,
    calls: [
      ['a', body({ state: 'new', name: 'n' })],
      ['a', body({ state: 'old', age: 3 })],
      ['b', body({ label: 'l' })],
      ['b', body({ kind: 'other' })],
      ['b', body({ kind: 'Big', size: 2 })],
      ['c', body({ type: 'Cat', lives: 9 })],
      ['c', body({ type: 'Dog', bark: 'w', lives: 1 }), { type: 'Dog', bark: 'w' }],
      ['c', body({ type: 'Puppy', bark: 'w' })],
    ],
    rejected: [
      ['a', { state: 'old' }],
      ['a', { state: 'other' }],
      ['b', { kind: 'Big', size: 'x' }],
      ['c', { type: 'Pet' }],
    ],
    use: `
export const age = (job: S.Job): number => (job.state === 'old' ? job.age : 0)
export const pet = async () => {
  const { body } = await client.c({ body: { type: 'Cat', lives: 9 } })
  return body.type === 'Cat' ? body.lives : body.bark
}
`,
  },
  {
    name: 'a parent whose options are its children',
    version: '3.0.3',
    document: `
paths: { /a: ${echo('a', ref('Pet'))} }
components:
  schemas:
    Pet: { type: object, required: [type], properties: { type: { type: string }, name: { type: string } }, discriminator: { propertyName: type, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } }, oneOf: [${ref('Cat')}, ${ref('Dog')}] }
    Cat: { allOf: [${ref('Pet')}, { type: object, properties: { lives: { type: integer } } }] }
    Dog: { allOf: [${ref('Pet')}, { type: object, required: [bark], properties: { bark: { type: string } } }] }
`,
    calls: [
      ['a', body({ type: 'cat', lives: 9, name: 'n' })],
      ['a', body({ type: 'dog', bark: 'w' })],
    ],
    rejected: [
      ['a', { type: 'dog' }],
      ['a', { type: 'other' }],
    ],
    use: `export const lives = (pet: S.Pet) => (pet.type === 'cat' ? pet.lives : pet.name)`,
  },
  {
    name: 'options without a type, which a discriminator chooses',
    document: `
paths: { /a: ${echo('a', ref('Shape'))} }
components:
  schemas:
    Shape: { required: [$type], type: object, anyOf: [${ref('Triangle')}, ${ref('Square')}], discriminator: { propertyName: $type, mapping: { triangle: '#/components/schemas/Triangle', square: '#/components/schemas/Square' } } }
    Triangle: { required: [$type], properties: { $type: { enum: [triangle], type: string }, side: { type: number } } }
    Square: { required: [$type], properties: { $type: { enum: [square], type: string }, area: { type: number } } }
`,
    calls: [['a', body({ $type: 'square', area: 2 })]],
    rejected: [
      ['a', { $type: 'square', area: 'x' }],
      ['a', { $type: 'circle' }],
    ],
    use: `
export const area = (shape: S.Shape) => (shape.$type === 'square' ? shape.area : shape.side)
`,
  },
  {
    name: 'options that are unions with the same discriminator',
    document: `
paths: { /a: ${echo('a', ref('Item'))} }
components:
  schemas:
    Item: { anyOf: [${ref('Lamp')}, ${ref('Nest')}, ${ref('Other')}], discriminator: { propertyName: type } }
    Lamp: { allOf: [{ type: object, properties: { id: { type: string } } }, { type: object, required: [type], properties: { type: { const: lamp }, watt: { type: integer } } }] }
    Nest: { oneOf: [${ref('One')}, ${ref('Two')}], discriminator: { propertyName: type } }
    One: { type: object, required: [type], properties: { type: { const: one }, v: { type: integer } } }
    Two: { type: object, required: [type], properties: { type: { type: string }, w: { type: integer } } }
    Other: { anyOf: [{ type: object, required: [type], properties: { type: { enum: [x, y] } } }, { type: object, required: [type], properties: { type: { const: z } } }] }
`,
    calls: [
      ['a', body({ type: 'lamp', watt: 1 })],
      ['a', body({ type: 'one', v: 1 })],
      ['a', body({ type: 'Two', w: 1 })],
      ['a', body({ type: 'z' })],
    ],
    rejected: [
      ['a', { type: 'one', v: 'x' }],
      ['a', { type: 'Nest' }],
    ],
    use: `
export const read = (item: S.Item) => (item.type === 'one' ? item.v : item.type === 'Two' ? item.w : item.type === 'lamp' ? item.watt : 0)
`,
  },
  {
    name: 'read-only members change nothing of what chooses an option',
    document: `
paths: { /a: ${echo('a', ref('Base'))}, /b: ${echo('b', ref('Note'))}, /c: ${echo('c', ref('Pet'))} }
components:
  schemas:
    Base: { type: object, required: ['@type'], properties: { '@type': { type: string }, id: { type: string, readOnly: true } }, discriminator: { propertyName: '@type' } }
    Mid: { allOf: [${ref('Base')}, { type: object, properties: { mid: { type: [string, 'null'] } } }] }
    Leaf: { allOf: [${ref('Mid')}, { type: object, properties: { leaf: ${ref('Base')} } }] }
    Note: { oneOf: [${ref('Text')}, ${ref('Quote')}], discriminator: { propertyName: kind } }
    Text: { type: object, required: [kind], properties: { kind: { const: text }, id: { type: integer, readOnly: true }, a: { type: string } } }
    Quote: { type: object, required: [kind], properties: { kind: { enum: [quote, q] }, id: { type: integer, readOnly: true } } }
    Pet: { oneOf: [${ref('Cat')}, ${ref('Dog')}], discriminator: { propertyName: kind } }
    Any: { type: object, required: [kind], properties: { kind: { enum: [Cat, Dog] }, id: { type: integer, readOnly: true } } }
    Cat: { allOf: [${ref('Any')}, { properties: { c: { type: integer } } }] }
    Dog: { allOf: [${ref('Any')}, { properties: { d: { type: integer } }, required: [d] }] }
`,
    calls: [
      ['a', body({ '@type': 'Base' })],
      ['a', body({ '@type': 'Leaf', mid: null, leaf: { '@type': 'Mid', mid: 'x' } })],
      ['b', body({ kind: 'text', a: 'x' })],
      ['b', body({ kind: 'q' })],
      ['c', body({ kind: 'Cat', c: 1 })],
    ],
    rejected: [
      ['a', { '@type': 'Mid', mid: 1 }],
      ['a', { '@type': 'BaseBase' }],
      ['b', { kind: 'Text' }],
      ['c', { kind: 'Dog' }],
    ],
    use: `
void client.a({ body: { '@type': 'Base' } })
// @ts-expect-error -- Text has the value text
void client.b({ body: { kind: 'Text' } })
`,
  },
]
