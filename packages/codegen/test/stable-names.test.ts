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

test('files of tags keep their names when operations are reordered', async () => {
  const path = (name: string, tag: string): string =>
    `  /${name}: { get: { operationId: ${name}, tags: [${tag}], responses: { '204': { description: ok } } } }`
  const paths = [path('one', 'v-1'), path('two', 'v1'), path('three', 'Pets'), path('four', 'app')]
  const filesOf = async (lines: readonly string[]): Promise<readonly string[]> => {
    const outputs = { folder: 'api', with: ['fakes', 'msw', 'mock'] } as const
    const { files } = await generateFrom(`paths:\n${lines.join('\n')}`, { outputs })
    return [...files.keys()].sort()
  }
  const names = await filesOf(paths)
  expect(names).toContain('api/hono/v-1.ts')
  expect(await filesOf(paths.toReversed())).toEqual(names)
})
