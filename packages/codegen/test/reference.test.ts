import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { cases } from './cases/index.ts'
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
  const data = blockOf(html, 'data') as { readonly operations: { readonly part: string }[] }
  const operations = data.operations.map(({ part, ...listed }) => ({ ...listed, ...(blockOf(html, part) as object) }))
  return { ...data, operations, search: blockOf(html, 'search-index'), components: blockOf(html, 'components') }
}

test.each(cases.map((each) => [each.name, each] as const))('the page of a document has data: %s', async (_, each) => {
  const outputs = { folder: 'api', only: ['reference'] } as const
  const { files } = await generateFrom(each.document, { lenient: each.lenient ?? false, outputs }, each.version)
  // Documents without operations have no page.
  for (const html of files.values()) expect(Object.keys(dataOf(html))).toContain('operations')
})

test('contains every operation with samples, examples and authorization, and no extensions', async () => {
  const html = await pageOf()
  expect(dataOf(html)).toEqual({
    title: 't',
    server: 'https://shop.test/v1/',
    version: expect.stringMatching(/^[0-9a-f]{12}$/),
    webhooks: [],
    components: expect.objectContaining({ schemas: { Pet: expect.objectContaining({ type: 'object' }) } }),
    search: {
      names: [
        { parameters: ['id'], request: [], response: ['name', 'x-tags', 'kind', 'parent'], errors: [] },
        { parameters: ['id'], request: ['name', 'x-tags', 'kind', 'parent'], response: [], errors: [] },
      ],
      schemas: { Pet: [] },
      uses: { Pet: [0, 1] },
    },
    operations: [
      {
        kind: 'operations',
        item: expect.objectContaining({ get: expect.objectContaining({ operationId: 'showPet' }) }),
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
        kind: 'operations',
        item: expect.objectContaining({ put: expect.anything() }),
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
    tryIt: false,
  })
  expect(html).not.toContain('x-owner')
  expect(html).not.toContain('<b>a pet')
})

test('allows only its own style and script', async () => {
  const html = await pageOf()
  const hashOf = (element: string): string =>
    [...html.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))]
      .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join(' ')
  expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]).toBe(
    `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; img-src data:; base-uri 'none'; form-action 'none'`,
  )
})

test('consists of modules with distinct names, which work as one script', async () => {
  const script = [...(await pageOf()).matchAll(/<script>([^]*?)<\/script>/g)].at(-1)?.[1] ?? ''
  expect(() => new Script(script)).not.toThrow()
  expect(script).not.toMatch(/^(?:import|export) /m)
})

test('shows the overview and the menu without script', async () => {
  const html = (await pageOf()).replaceAll(/<(script|style)[^]*?<\/\1>/g, '')
  expect(/<main[^]*<\/main>/.exec(html)?.[0]).toBe(
    [
      '<main id="content" tabindex="-1"><div class="view"><div class="prose">',
      '<header><h1>t</h1><p class="muted">Version 1, 2 operations</p></header>',
      '<section><h2>Servers</h2><p><code>https://shop.test/v1/</code> <span class="muted"></span></p></section>',
      '<section><h2>Authentication</h2><div role="list">',
      '<div class="member" role="listitem" id="/security/key"><div class="line"><code class="name">key</code></div>',
      '<p>A key in the header <code>k</code>.</p></div>',
      '<div class="member" role="listitem" id="/security/login"><div class="line"><code class="name">login</code></div>',
      '<p>HTTP authentication with the scheme <code>bearer</code>.</p></div></div></section>',
      '<section id="/tags/pets"><h2><a href="#/tags/pets">pets</a></h2><p>Animals.</p><ul class="operations">',
      '<li><a href="#/operations/showPet"><span>showPet</span> <span class="method get">get</span></a><span class="muted small">Show a pet</span></li>\n',
      '<li><a href="#/operations/put%20%2Fpets%2F%7Bid%7D"><span>/pets/{id}</span> <span class="method put">put</span></a><span class="muted small">PUT /pets/{id}</span></li>',
      '</ul></section></div></div></main>',
    ].join(''),
  )
  expect(/<nav[^]*<\/nav>/.exec(html)?.[0]).toContain(
    '<li><a href="#/operations/showPet"><span>showPet</span> <span class="method get">get</span></a></li>',
  )
})

test('shows the display names of tags, and methods only where operations have several', async () => {
  const [listed, rest = ''] = document.split('    put:\n')
  const oneMethod = `${listed}${rest.slice(rest.indexOf('components:'))}`.replace(
    'name: pets',
    'name: pets, x-displayName: Our pets',
  )
  const { files } = await generateFrom(oneMethod, { outputs: { folder: 'api', only: ['reference'] } })
  const page = files.get('api/reference/index.html') ?? ''
  expect(page).toContain('<section id="/tags/pets"><h2><a href="#/tags/pets">Our pets</a></h2>')
  expect(page).toContain('<li><a href="#/operations/showPet">showPet</a></li>')
})

test('is written as a view with separate data for servers', async () => {
  const outputs = { folder: 'api', only: ['reference'], parts: { reference: { form: 'module' } } } as const
  const { files } = await generateFrom(document, { outputs })
  expect([...files.keys()]).toEqual(['api/reference/data.ts', 'api/reference/index.ts', 'api/reference/view.ts'])
  const view = files.get('api/reference/view.ts') ?? ''
  const data = files.get('api/reference/data.ts') ?? ''
  expect(view).toContain("connect-src 'self'")
  expect(view).not.toContain('Rex')
  expect([...data.matchAll(/^ {2}"([\w-]+)": /gm)].map(([, name]) => name)).toEqual([
    'components',
    'search-index',
    'operation-0',
    'operation-1',
  ])
})

test.each([
  ['One\ntwo.\n\n- a\n- b\n  c', '<p>One\ntwo.</p><ul class="bullets"><li>a</li><li>b\nc</li></ul>'],
  ['1. a\n2. b', '<ol class="bullets"><li>a</li><li>b</li></ol>'],
  ['## Head\ntext', '<p class="heading"><strong>Head</strong></p><p>text</p>'],
  [
    '```json\n{ "a": "<b>" }\n```',
    '<pre class="plain" tabindex="0"><code>{ &quot;a&quot;: &quot;&lt;b&gt;&quot; }</code></pre>',
  ],
  [
    '| a | b |\n|---|---|\n| 1 | `2` |',
    '<div class="table" tabindex="0"><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><code>2</code></td></tr></tbody></table></div>',
  ],
  [
    '<p>A <b>bold</b> <a href="https://x.test/">link</a> &amp; <i>more</i></p>',
    '<p>A <strong>bold</strong> <a href="https://x.test/" rel="noreferrer">link</a> &amp; more</p>',
  ],
  ['[run](javascript:alert(1)) [local](/x)', '<p>run) local</p>'],
])('shows the Markdown %j', async (text, html) => {
  const { files } = await generateFrom(document.replace('Animals.', JSON.stringify(text)), {
    outputs: { folder: 'api', only: ['reference'] },
  })
  const page = files.get('api/reference/index.html') ?? ''
  expect(/<section id="\/tags\/pets"><h2>.*?<\/h2>([^]*)<ul class="operations">/.exec(page)?.[1]).toBe(html)
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

test('has a link at the top that the configuration names', async () => {
  const html = await pageOf({ home: { text: 'Overview', href: '/start' } })
  expect(html).toContain('<header class="bar"><a class="home" href="/start">Overview</a><a class="brand" href="#/">')
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
