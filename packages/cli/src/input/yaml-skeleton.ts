import { shapeOf } from '../contract/lookup.ts'
import type { NounHelp, NounTable, OperationTable, Shapes } from '../contract/shape.ts'
import { helpTables } from '../generated/index.ts'
import { firstSentence } from '../help/first-sentence.ts'
import { styleOf } from '../output/yaml-scalar.ts'

interface Source {
  readonly shapes: Shapes
  readonly help: NounHelp
}

const scalarOf = (text: string): string => (styleOf(text) === 'plain' ? text : `'${text.replaceAll("'", "''")}'`)

const commentOf = (structure: string, member: string, isRequired: boolean, source: Source): string => {
  const { shapes, help } = source
  const shape = shapes[structure]
  const type = shape?.type === 'structure' ? (shape.members[member] ?? '') : ''
  const description = help.shapes[structure]?.members?.[member] ?? help.shapes[type]?.description ?? ''
  const target = shapeOf(type, shapes)
  const values = target.type === 'string' && target.enum ? [`Valid values are: ${target.enum.join(', ')}.`] : []
  const comment = [...(isRequired ? ['[REQUIRED]'] : []), firstSentence(description), ...values].join(' ')
  return comment.trim() === '' ? '' : `# ${comment}`
}

/** The value of a member: the rest of the line after its name, and the lines below. */
interface Block {
  readonly inline: string
  readonly below: readonly string[]
}

const block = (name: string, source: Source, within: readonly string[]): Block => {
  const shape = shapeOf(name, source.shapes)
  const inside = [...within, name]
  switch (shape.type) {
    case 'structure':
      if (within.includes(name) || Object.keys(shape.members).length === 0) return { inline: '{}', below: [] }
      return { inline: '', below: structureLines(name, source, inside).map((line) => `  ${line}`) }
    case 'list': {
      const { inline, below } = block(shape.member, source, inside)
      if (below.length === 0) return { inline: '', below: [`- ${inline}`] }
      // The first line of an item follows its dash. Lists are not indented below their key.
      const isList = shapeOf(shape.member, source.shapes).type === 'list'
      const lines = isList ? below.map((line) => `  ${line}`) : below
      return { inline: '', below: lines.map((line, index) => (index === 0 ? `- ${line.slice(2)}` : line)) }
    }
    case 'map': {
      const { inline, below } = block(shape.value, source, inside)
      return {
        inline: '',
        below: [`  KeyName:${inline === '' ? '' : ` ${inline}`}`, ...below.map((line) => `  ${line}`)],
      }
    }
    case 'string':
      return { inline: scalarOf(shape.enum?.[0] ?? ''), below: [] }
    case 'blob':
      return { inline: "!!binary ''", below: [] }
    case 'boolean':
      return { inline: 'true', below: [] }
    case 'timestamp':
      return { inline: '1970-01-01 00:00:00', below: [] }
    case 'document':
      return { inline: '{}', below: [] }
    default:
      return { inline: '0', below: [] }
  }
}

const structureLines = (name: string, source: Source, within: readonly string[]): string[] => {
  const shape = shapeOf(name, source.shapes)
  if (shape.type !== 'structure') return []
  return Object.entries(shape.members).flatMap(([member, type], index) => {
    const { inline, below } = block(type, source, within)
    const comment = commentOf(name, member, shape.required?.includes(member) ?? false, source)
    // The AWS CLI puts two spaces before the first comment of a structure, and one before the others.
    const gap = index === 0 ? '  ' : ' '
    const line = `${member}:${inline === '' ? '' : ` ${inline}`}`
    return [comment === '' ? line : `${line}${gap}${comment}`, ...below]
  })
}

/** A YAML template for `--cli-input-yaml`, with a comment for each member. */
export const yamlSkeleton = async (noun: string, { input }: OperationTable, { shapes }: NounTable): Promise<string> => {
  if (input === undefined) return '{}\n'
  const { table: help } = (await helpTables[noun]?.()) ?? { table: { operations: {}, shapes: {} } }
  const lines = structureLines(input, { shapes, help }, [input])
  return lines.length === 0 ? '{}\n' : lines.map((line) => `${line}\n`).join('')
}
