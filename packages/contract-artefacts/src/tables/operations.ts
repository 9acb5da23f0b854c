import type { ArtefactInput } from '@poolhouse/codegen'
import { array, braces, type Item, jsdoc, literal, memberName, moduleText, quoted } from '@poolhouse/codegen/source'
import type { Contract, Operation } from '../operation.ts'

const row = ({ name, noun, path, summary, input, output, errors, facts }: Operation): Item => {
  const entry = { name, noun, method: 'post', path, ...facts, input: input ?? null, output: output ?? null }
  const members = Object.entries(entry).map(([member, value]) => [`${memberName(member)}: `, literal(value)])
  return {
    comment: jsdoc(summary),
    code: [`${memberName(name)}: `, braces([...members, ['errors: ', array(errors, 'fill')]])],
  }
}

/** Error names are constants: as strings they would be half of the table. */
const errorName = (name: string) => ({ code: `const ${name} = ${quoted(name)}` })

/** The table of operations. It contains only facts, so that importing it loads no schema. */
export const operationsModule = ({ banner }: ArtefactInput, { operations }: Contract): string => {
  const table = {
    comment: jsdoc('Every operation of the contract. Names of schemas are keys of the modules of its noun.'),
    code: ['export const operations = ', braces(operations.map(row)), ' as const'],
  }
  const names = new Set(operations.flatMap(({ errors }) => errors))
  return moduleText(banner, [], [...[...names].map(errorName), table])
}
