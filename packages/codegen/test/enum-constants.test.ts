import { expect, test } from 'vitest'
import { generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

test('generates constants for an enum with x-enum-varnames', async () => {
  const { files, warnings } = await generateFrom(`
components:
  schemas:
    Colour: { enum: [r, g], x-enum-varnames: [Red, Light Green], x-enum-descriptions: [Warm., Cold.] }
    Size: { type: integer, enum: [1, 2], x-enum-varnames: [Small] }
`)
  const { ColourValues } = await importFrom(writtenFor(files), 'api/schemas/colour.ts')
  expect(ColourValues).toEqual({ Red: 'r', 'Light Green': 'g' })
  expect(files.get('api/schemas/colour.ts')).toContain("  /** Warm. */\n  Red: 'r',\n")
  expect(files.get('api/schemas/size.ts')).not.toContain('SizeValues')
  expect(warnings.map(({ message }) => message)).toEqual(['x-enum-varnames has 1 names for 2 values'])
})
