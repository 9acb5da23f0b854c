import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { generateFrom } from './generate-from.ts'
import { runIn } from './run-in.ts'

const document = `
servers: [{ url: https://shop.test/v1/ }]
tags: [{ name: pets, description: Animals. }]
paths:
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: showPet
      x-owner: team
      tags: [pets]
      summary: Show </script><b>a pet</b>
      security: [{ key: [], login: [] }, {}]
      responses:
        '200':
          description: ok
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' }, example: { name: Rex } } }
        '404': { description: There is no such pet. }
    put:
      tags: [pets]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { '204': { description: ok } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: k }
    login: { type: http, scheme: bearer }
  schemas:
    Pet:
      type: object
      required: [name, x-tags, kind]
      properties:
        name: { type: string, example: "Rex's" }
        x-tags: { type: array, items: { type: integer } }
        kind: { type: string, enum: [cat, dog] }
        parent: { $ref: '#/components/schemas/Pet' }
`

const pageOf = async (parts: object = {}): Promise<string> => {
  const outputs = { folder: 'api', only: ['reference'], parts: { reference: parts } } as const
  const { files } = await generateFrom(document, { outputs })
  expect([...files.keys()]).toEqual(['api/reference/index.html'])
  return files.get('api/reference/index.html') ?? ''
}

const blockOf = (html: string, id: string): unknown =>
  JSON.parse(new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`).exec(html)?.[1] ?? '')

/** What the page shows, from its blocks of data. */
const dataOf = (html: string) => {
  const data = blockOf(html, 'data') as { readonly document: object; readonly operations: object[] }
  const operations = data.operations.map((listed, at) => ({
    ...listed,
    ...(blockOf(html, `details-${at}`) as object),
  }))
  return { ...data, operations, errors: blockOf(html, 'errors') }
}

test('contains every operation with samples, examples and authorization, and no extensions', async () => {
  const html = await pageOf()
  const { document: shown, ...rest } = dataOf(html)
  expect(rest).toEqual({
    operations: [
      {
        id: 'showPet',
        method: 'get',
        path: '/pets/{id}',
        tag: 'pets',
        summary: 'Show </script><b>a pet</b>',
        authorization: 'Takes `key` and `login`, or no credentials.',
        samples: [
          "curl 'https://shop.test/v1/pets/{id}'",
          "const response = await fetch('https://shop.test/v1/pets/{id}')\nconsole.log(response.status, await response.text())",
        ],
        response: { name: 'Rex' },
      },
      {
        id: 'put /pets/{id}',
        method: 'put',
        path: '/pets/{id}',
        tag: 'pets',
        authorization: 'None: the operation takes no credentials.',
        samples: [
          `curl -X PUT 'https://shop.test/v1/pets/{id}' \\
  -H 'Content-Type: application/json' \\
  -d '{
  "name": "Rex'\\''s",
  "x-tags": [
    1
  ],
  "kind": "cat"
}'`,
          `const response = await fetch('https://shop.test/v1/pets/{id}', {
  method: 'PUT',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    "name": "Rex's",
    "x-tags": [
      1
    ],
    "kind": "cat"
  }),
})
console.log(response.status, await response.text())`,
        ],
      },
    ],
    clients: [
      { language: 'Shell', client: 'curl', syntax: 'shell' },
      { language: 'JavaScript', client: 'fetch', syntax: 'javascript' },
    ],
    errors: {},
    tryIt: false,
  })
  expect(shown).toMatchObject({ info: { title: 't' } })
  expect(html).not.toContain('x-owner')
  expect(html).not.toContain('<b>a pet')
})

test('allows only its own style and script', async () => {
  const html = await pageOf()
  const hashOf = (element: string): string => {
    const text = new RegExp(`<${element}>([^]*?)</${element}>`).exec(html)?.[1] ?? ''
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  }
  expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]).toBe(
    `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; img-src data:; base-uri 'none'; form-action 'none'`,
  )
})

test('consists of modules with distinct names, which work as one script', async () => {
  const script = /<script>([^]*?)<\/script>/.exec(await pageOf())?.[1] ?? ''
  expect(() => new Script(script)).not.toThrow()
  expect(script).not.toMatch(/^(?:import|export) /m)
})

test('uses samples and authorization texts of the configuration', async () => {
  const html = await pageOf({
    samples: [
      {
        language: 'Go',
        client: 'net/http',
        syntax: 'go',
        code: ({ endpoint }: { endpoint: { name: string } }) => endpoint.name,
      },
    ],
    authorization: () => 'A key.',
  })
  expect(dataOf(html)).toMatchObject({
    clients: [{ language: 'Go', client: 'net/http', syntax: 'go' }],
    operations: [
      { samples: ['showPet'], authorization: 'A key.' },
      { samples: ['putPetsId'], authorization: 'A key.' },
    ],
  })
})

test('is updated and checked by the command, like modules', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const write = (text: string): void => writeFileSync(join(folder, 'openapi.yaml'), text)
  const command = ['openapi.yaml', '--out', 'docs', '--only', 'reference']
  const head = "openapi: 3.1.1\ninfo: { title: t, version: '1' }"
  write(head + document)
  expect(await runIn(folder, command)).toMatchObject({ out: '1 of 1 files written, 0 removed\n' })
  expect(await runIn(folder, [...command, '--check'])).toMatchObject({ status: 0, out: '1 files are up to date\n' })
  write(head + document.replace('There is no such pet.', 'Gone.'))
  expect(await runIn(folder, [...command, '--check'])).toMatchObject({ status: 1 })
  expect(await runIn(folder, command)).toMatchObject({ status: 0, out: '1 of 1 files written, 0 removed\n' })
})

test('is also written as Markdown, with the conditions of errors', async () => {
  const reference = {
    markdown: 'docs',
    errors: () => ({
      Gone: { causes: [{ message: 'No {id}.', when: ['There is no such pet.', 'The pet was sold.'] }] },
      Busy: { never: 'Pets are patient.' },
    }),
  }
  const outputs = { folder: 'api', only: ['reference'], parts: { reference } } as const
  const errors = ['Gone', 'Busy', 'Broken'].map((name) => `{ $ref: '#/components/schemas/${name}' }`).join(', ')
  const schemas = `    Gone: { type: object, description: Gone., properties: { message: { type: string } } }
    Busy: { type: object, description: Busy., properties: { message: { type: string } } }
    Broken: { type: object, description: Broken., properties: { message: { type: string } } }
`
  const withErrors = document.replace(
    "'404': { description: There is no such pet. }",
    `'404': { description: no, content: { application/json: { schema: { oneOf: [${errors}] } } } }`,
  )
  const { files } = await generateFrom(withErrors + schemas, { outputs })
  expect([...files.keys()]).toEqual([
    'api/docs/README.md',
    'api/docs/put-pets-id.md',
    'api/docs/showPet.md',
    'api/reference/index.html',
  ])
  await expect(files.get('api/docs/showPet.md')).toMatchFileSnapshot('./snapshots/reference/showPet.md.txt')
  await expect(files.get('api/docs/README.md')).toMatchFileSnapshot('./snapshots/reference/README.md.txt')
})
