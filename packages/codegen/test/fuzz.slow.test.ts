import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { generate, loadDocument } from '../src/index.ts'
import { importFiles } from './import-files.ts'
import { schemasByFile } from './options.ts'
import { forAjv, isMisjudged, json, schemas, shared, withoutEvaluated } from './make-schemas.ts'

const seed = Number(process.env['TESTS_SEED'] ?? 1)
const rounds = Number(process.env['FUZZ_ROUNDS'] ?? 400)

const withoutAbsent = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('random schemas with combined keywords accept and reject the same values as ajv', async () => {
  const made = fc
    .sample(schemas, { seed, numRuns: rounds })
    .map(withoutAbsent)
    .filter((schema) => !isMisjudged(schema))
  const values = [
    ...fc.sample(json, { seed, numRuns: 150 }).map(withoutAbsent),
    {},
    [],
    { a: 1 },
    { a: 1, b: 'a' },
    { a: 1, 'x-c': 1 },
  ]
  const components = { ...shared, ...Object.fromEntries(made.map((schema, index) => [`Made${index}`, schema])) }
  const document = { openapi: '3.1.1', info: { title: 't', version: '1' }, components: { schemas: components } }
  const loaded = loadDocument(
    'fuzz.json',
    () => JSON.stringify(document),
    () => undefined,
  )
  const files = await generate(loaded, { command: 'the test', outputs: schemasByFile })
  const module = await importFiles(files, 'schemas/fuzz.ts')
  const ajv = withoutEvaluated(new Ajv2020({ strict: false, logger: false, validateFormats: false }))
  ajv.addSchema({ $id: 'fuzz', ...Object(forAjv(document)) }, 'fuzz')
  const disagreements = made.flatMap((schema, index) => {
    const validate = ajv.compile({ $ref: `fuzz#/components/schemas/Made${index}` })
    const own = module[`Made${index}`]
    const wrong = values.find((value) => {
      return !(own instanceof z.ZodType) || own.safeParse(value).success !== validate(value)
    })
    return wrong === undefined
      ? []
      : [{ schema: JSON.stringify(schema), value: JSON.stringify(wrong), isValid: validate(wrong) }]
  })
  expect(disagreements.sort((a, b) => a.schema.length - b.schema.length).slice(0, 6)).toEqual([])
})
