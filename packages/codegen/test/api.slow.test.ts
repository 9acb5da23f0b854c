import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { generate, type GenerateOptions, loadDocument } from '../src/index.ts'
import { readText } from '../src/files/disk.ts'
import { run } from '../src/run.ts'
import { runIn } from './run-in.ts'
import { compile } from './compile.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'codegen-api-'))
  cpSync(join(import.meta.dirname, 'api'), folder, { recursive: true })
  symlinkSync(join(import.meta.dirname, '../node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
})

afterAll(() => rmSync(folder, { recursive: true }))

const runHere = (...parameters: string[]) => runIn(folder, parameters)

const optionsOf = (options: Partial<GenerateOptions> = {}): GenerateOptions => ({
  command: 'the test',
  outputs: { folder: 'api', only: ['schemas'] },
  ...options,
})

const load = () =>
  loadDocument(
    'openapi.yaml',
    (path) => readText(join(folder, path)),
    () => undefined,
  )

describe('codegen <document> --out', () => {
  test('writes four folders, and writes handlers only once', async () => {
    expect(await runHere('openapi.yaml', '--out', 'out', '--extension', '.ts')).toMatchObject({ status: 0, err: '' })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['client', 'handlers', 'hono', 'schemas', 'types'])
    expect(readdirSync(join(folder, 'out/hono')).sort()).toEqual([
      'app.ts',
      'default.ts',
      'receiver-operations.ts',
      'runtime',
      'shared',
    ])
    const own = join(folder, 'out/handlers/default.ts')
    writeFileSync(own, '// mine\n')
    rmSync(join(folder, 'out/handlers/index.ts'))
    expect(await runHere('openapi.yaml', '--out', 'out', '--extension', '.ts')).toMatchObject({ status: 0 })
    expect(readFileSync(own, 'utf8')).toBe('// mine\n')
    expect(readdirSync(join(folder, 'out/handlers'))).not.toContain('index.ts')
  })

  test('accepts absolute paths and paths outside of the folder', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'codegen-elsewhere-'))
    try {
      const document = join(folder, 'openapi.yaml')
      const absolute = join(elsewhere, 'absolute')
      expect(await runHere(document, '--out', absolute, '--only', 'schemas')).toMatchObject({ status: 0, err: '' })
      const upwards = relative(folder, join(elsewhere, 'upwards'))
      expect(await runHere('openapi.yaml', '--out', upwards, '--only', 'schemas')).toMatchObject({ status: 0, err: '' })
      expect(readdirSync(elsewhere).sort()).toEqual(['absolute', 'upwards'])
      expect(readdirSync(join(elsewhere, 'upwards'), { recursive: true })).toEqual(
        readdirSync(absolute, { recursive: true }),
      )
    } finally {
      rmSync(elsewhere, { recursive: true })
    }
  })

  test('exports components under their own names if these are identifiers, and maps all names in by-name.ts', async () => {
    const { schemas } = z
      .object({ schemas: z.record(z.string(), z.instanceof(z.ZodType)) })
      .parse(await import(pathToFileURL(join(folder, 'out/schemas/by-name.ts')).href))
    expect(Object.keys(schemas).sort()).toEqual([
      '1st',
      'Odd',
      'Problem',
      'Record',
      'Round',
      'Square',
      'index',
      'simple-thing',
    ])
    const takes = (name: string, value: unknown): boolean | undefined => schemas[name]?.safeParse(value).success
    expect([takes('1st', 'ab'), takes('1st', 3), takes('1st', 'a'), takes('1st', 2)]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect([takes('index', { 'x-a': 'b' }), takes('index', { y: 'b' })]).toEqual([true, false])
    expect([takes('Odd', '😀😀'), takes('Odd', '😀😀😀')]).toEqual([true, false])
    expect([takes('Record', { title: 't', a: 'b' }), takes('Record', { title: 't', c: 'b' })]).toEqual([true, false])
    expect(takes('simple-thing', { name: 'n' })).toBe(false)
    expect(takes('simple-thing', { name: 'n', toString: 1, next: { name: 'm', toString: 2 } })).toBe(true)
  })

  test.each([
    ['TypeScript 7', 'NodeNext'],
    ['TypeScript 7', 'Preserve'],
    ['TypeScript 5.9', 'NodeNext'],
  ] as const)('generates code that compiles in strict mode with %s, with %s modules', async (compiler, module) => {
    const out = `compiled-${module}`
    expect(await runHere('openapi.yaml', '--out', out)).toMatchObject({ status: 0 })
    expect(compile(folder, [out], compiler, module)).toBe('')
  })

  test('lists the allowed values of a flag', async () => {
    expect(await runHere('openapi.yaml', '--out', 'out', '--only', 'schema')).toMatchObject({
      status: 2,
      err: 'error: --only takes schemas, types, client, hono, fakes, msw, mock, reference; not schema\n',
    })
    expect(await runHere('openapi.yaml')).toMatchObject({
      status: 2,
      err: 'error: choose the folder to write to, for example --out src/api\n',
    })
  })

  test('rejects unsupported documents, and with --lenient warns and notes the places in the output', async () => {
    const openapi =
      '{ openapi: 3.2.0, info: { title: t, version: "1" }, components: { schemas: { A: { type: string, pattern: "\\\\h" } } } }'
    writeFileSync(join(folder, 'odd.yaml'), openapi)
    const message = 'pattern is not a regular expression with the u flag: Invalid escape'
    const rejected = await runHere('odd.yaml', '--out', 'odd', '--only', 'schemas')
    expect(rejected.status).toBe(1)
    expect(rejected.err).toMatch(
      /^odd\.yaml:1: pattern is not .*\n {4}1 \| \{ openapi.*\n {4}at \/components\/schemas\/A\/pattern\n/,
    )
    const lenient = await runHere('odd.yaml', '--out', 'odd', '--only', 'schemas', '--lenient')
    expect(lenient.status).toBe(0)
    expect(lenient.err).toContain('OpenAPI 3.2 is read as 3.1')
    expect(lenient.err).toContain('2 warnings')
    expect(readFileSync(join(folder, 'odd/schemas/index.ts'), 'utf8')).toContain(
      `// odd.yaml#/components/schemas/A/pattern: ${message}; it is ignored`,
    )
  })

  test('adds the parts that a selected part imports', async () => {
    const foldersOf = async (...parameters: string[]): Promise<string[]> => {
      const out = parameters.join('-')
      expect(await runHere('openapi.yaml', '--out', out, ...parameters)).toMatchObject({ status: 0 })
      return readdirSync(join(folder, out)).sort()
    }
    expect(await foldersOf('--only', 'hono')).toEqual(['handlers', 'hono', 'schemas'])
    expect(await foldersOf('--only', 'client')).toEqual(['client', 'types'])
    expect(readdirSync(join(folder, '--only-client/client'))).not.toContain('responses.ts')
    expect(await foldersOf('--only', 'client', '--dates', 'date')).toEqual(['client', 'schemas', 'types'])
  })

  test('writes schemas for zod/mini', async () => {
    const flags = ['--out', 'mini', '--only', 'schemas', '--zod', 'zod/mini']
    expect(await runHere('openapi.yaml', ...flags)).toMatchObject({ status: 0 })
    const file = readdirSync(join(folder, 'mini/schemas')).find((name) => !/index|by-name|runtime/.test(name)) ?? ''
    expect(readFileSync(join(folder, 'mini/schemas', file), 'utf8')).toContain("import * as z from 'zod/mini'\n")
  })

  test('warns of parts that are not generated, with the place and a remedy', async () => {
    writeFileSync(
      join(folder, 'unmade.yaml'),
      `openapi: 3.2.0
info: { title: t, version: '1' }
components: { securitySchemes: { tls: { type: mutualTLS } } }
paths:
  /a:
    query: { responses: {} }
    post:
      servers: [{ url: https://other.example }]
      parameters: [{ name: all, in: querystring, content: {} }]
      requestBody:
        content:
          multipart/form-data:
            schema: { type: object, properties: { a: { type: string } } }
            encoding: { a: { headers: { x-a: {}, X-B: {}, Content-Disposition: {}, content-type: {} } }, b: {} }
          application/xml: { itemSchema: {} }
          multipart/mixed:
            schema: { type: object, properties: { a: { type: string } } }
            encoding: { a: { headers: { x-a: {} } } }
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { a: { type: string }, b: { type: string } } }
            encoding: { a: { headers: { x-a: {} } }, b: { headers: { Content-Type: {} } } }
      responses: {}
`,
    )
    const { status, err } = await runHere('unmade.yaml', '--out', 'unmade')
    expect(status).toBe(0)
    expect(err.match(/^unmade.*/gm)).toEqual([
      'unmade.yaml:1: OpenAPI 3.2 is read as 3.1',
      'unmade.yaml:6: query is ignored',
      'unmade.yaml:8: servers is ignored',
      'unmade.yaml:16: the server cannot parse multipart/mixed',
      'unmade.yaml:9: a parameter that is the whole query is ignored',
      'unmade.yaml:14: headers of a (x-a, X-B) are neither sent nor read: RFC 7578 has none of them',
      'unmade.yaml:14: encoding of b has no effect: it is not among the properties',
      'unmade.yaml:15: itemSchema is ignored',
      'unmade.yaml:18: headers of a (x-a) are not sent',
      'unmade.yaml:21: headers of a (x-a) say nothing: application/x-www-form-urlencoded has no parts',
      'unmade.yaml:3: the security scheme tls is ignored: mutualTLS',
    ])
  })

  test('with --watch, generates again when a file of the document changes, until it is stopped', async () => {
    const stop = new AbortController()
    const said: string[] = []
    let ready = (): void => undefined
    const watching = (): Promise<void> => new Promise((resolve) => (ready = resolve))
    const first = watching()
    const done = run(['odd.yaml', '--out', 'watched', '--only', 'schemas', '--watch', '--lenient'], {
      folder,
      version: '',
      signal: stop.signal,
      err: () => undefined,
      out: (text) => {
        said.push(text)
        if (text.startsWith('watching')) ready()
      },
    })
    await first
    const second = watching()
    const text = readFileSync(join(folder, 'odd.yaml'), 'utf8')
    writeFileSync(join(folder, 'odd.yaml'), text.replace('type: string', 'type: string, minLength: 1'))
    await second
    stop.abort()
    expect(await done).toBe(0)
    expect(readFileSync(join(folder, 'watched/schemas/a.ts'), 'utf8')).toContain('.min(1)')
  })
})

describe('generate', () => {
  test('rejects a date-time that another branch types as a plain string', async () => {
    const base = '{ type: object, properties: { at: { type: string, format: date-time } } }'
    const part = '{ type: object, properties: { at: { type: string, maxLength: 30 } } }'
    const document = loadDocument(
      'dates.yaml',
      () =>
        `{ openapi: 3.1.0, info: {}, components: { schemas: { Base: ${base}, Own: { allOf: [{ $ref: '#/components/schemas/Base' }, ${part}] } } } }`,
      () => undefined,
    )
    const api = { folder: 'api', only: ['schemas'] } as const
    expect(await generate(document, { command: 'the test', outputs: api })).toBeInstanceOf(Map)
    await expect(generate(document, { command: 'the test', outputs: { ...api, dates: 'date' } })).rejects.toThrow(
      'dates.yaml#/components/schemas/Own: Own has a date-time in one part of allOf, and a plain string for it in another',
    )
  })

  test('uses the names of the configuration', async () => {
    const naming = { component: (_: string, name: string) => `${name}Model` }
    const files = await generate(load(), optionsOf({ naming }))
    expect(files.get('api/schemas/round-model.ts')).toContain('export const RoundModel = z.object(')
  })

  test('runs custom artefacts with the model', async () => {
    const files = await generate(
      load(),
      optionsOf({
        artefacts: [
          ({ model, banner }) =>
            new Map([
              [
                'operations.txt',
                [banner, ...model.api.endpoints.map(({ method, path }) => `${method} ${path}`)].join('\n'),
              ],
            ]),
        ],
      }),
    )
    expect(files.get('operations.txt')).toBe(
      [
        '// Generated from openapi.yaml by the test. Do not edit.',
        'get /things/{id}/{kind}',
        'get /things',
        'post /things',
      ].join('\n'),
    )
  })
})
