import { expect, test } from 'vitest'
import { generateFrom } from './generate-from.ts'

const pathsOf = async (components: readonly string[]): Promise<readonly string[]> => {
  const { files } = await generateFrom(`components:\n  schemas:\n${components.map((line) => `    ${line}`).join('\n')}`)
  return [...files].map(([path, text]) => `${path}: ${/export const (\w+)/.exec(text)?.[1] ?? ''}`).sort()
}

test('modules keep their names when components are reordered', async () => {
  const components = [
    'petOwner: { type: string }',
    'PetOwner: { type: integer }',
    'pet-owner: { type: boolean }',
    "Tree: { type: object, properties: { leaf: { $ref: '#/components/schemas/Leaf' } } }",
    "Leaf: { type: object, properties: { tree: { $ref: '#/components/schemas/Tree' } } }",
  ]
  const paths = await pathsOf(components)
  expect(paths).toContain('api/schemas/pet-owner.ts: PetOwner')
  expect((await pathsOf(components.toReversed())).map((line) => line.split(':')[0])).toEqual(
    paths.map((line) => line.split(':')[0]),
  )
})
