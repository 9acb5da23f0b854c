import type { Operation } from '../model/model.ts'
import { braces, type Item } from '../source/code.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { literal, memberName } from '../source/literal.ts'
import { moduleText } from '../source/module.ts'
import type { Artefact } from './artefact.ts'

const row = ({ name, noun, method, path, documentation, input, output, errors, facts }: Operation): Item => {
  const entry = { name, noun, method, path, ...facts, input: input ?? null, output: output ?? null, errors }
  return {
    comment: jsdoc(documentation.summary),
    code: [`${memberName(name)}: `, literal(entry, 'break')],
  }
}

/** The table of operations: facts alone, so that whoever loads it loads no schema. */
export const operations: Artefact = ({ model, options, banner }) => {
  const table = {
    comment: jsdoc('Every operation of the contract. Names of schemas are keys of the modules of its noun.'),
    code: ['export const operations = ', braces(model.operations.map(row)), ' as const'],
  }
  return new Map([[`${options.outputs.schemas}/operations.ts`, moduleText(banner, [], [table])]])
}
