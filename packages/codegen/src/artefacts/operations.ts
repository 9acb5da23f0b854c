import type { Operation } from '../model/model.ts'
import { array, braces, type Item } from '../source/code.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { literal, memberName, quoted } from '../source/literal.ts'
import { moduleText } from '../source/module.ts'
import type { Artefact } from './artefact.ts'

const row = ({ name, noun, method, path, documentation, input, output, errors, facts }: Operation): Item => {
  const entry = { name, noun, method, path, ...facts, input: input ?? null, output: output ?? null }
  const members = Object.entries(entry).map(([member, value]) => [`${memberName(member)}: `, literal(value)])
  return {
    comment: jsdoc(documentation.summary),
    code: [`${memberName(name)}: `, braces([...members, ['errors: ', array(errors, 'fill')]])],
  }
}

/** The name of an error as a constant: it stands with so many operations that texts would make up half of the table. */
const errorName = (name: string) => ({ code: `const ${name} = ${quoted(name)}` })

/** The table of operations: facts alone, so that whoever loads it loads no schema. */
export const operations: Artefact = ({ model, options, banner }) => {
  const table = {
    comment: jsdoc('Every operation of the contract. Names of schemas are keys of the modules of its noun.'),
    code: ['export const operations = ', braces(model.operations.map(row)), ' as const'],
  }
  return new Map([
    [
      `${options.outputs.schemas}/operations.ts`,
      moduleText(banner, [], [...[...new Set(model.operations.flatMap(({ errors }) => errors))].map(errorName), table]),
    ],
  ])
}
