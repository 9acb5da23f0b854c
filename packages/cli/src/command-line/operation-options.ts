import { commandName } from './command-name.ts'
import { shapeOf, structureOf } from '../contract/lookup.ts'
import type { NounTable, OperationTable, Shape } from '../contract/shape.ts'
import type { Option } from './option.ts'

/** An option that sets a member of the input. */
export interface MemberOption extends Option {
  readonly member: string
  readonly shape: Shape
}

/** Options of every operation that are not members of its input. */
export const commonOptions = [
  { name: '--cli-input-json', takes: 'one' },
  { name: '--cli-input-yaml', takes: 'one' },
  {
    name: '--generate-cli-skeleton',
    takes: 'optional',
    constant: 'input',
    choices: ['input', 'output', 'yaml-input'],
  },
] as const satisfies readonly Option[]

/** Options that control how a paginated operation is fetched. */
export const pagingOptions = [
  { name: '--starting-token', takes: 'one' },
  { name: '--page-size', takes: 'one', type: 'int' },
  { name: '--max-items', takes: 'one', type: 'int' },
] as const satisfies readonly Option[]

/** The options that set the members of the input, in the order of the contract. */
export const memberOptions = ({ input }: OperationTable, { shapes }: NounTable): MemberOption[] => {
  const { members, required = [] } = structureOf(input, shapes)
  return Object.entries(members).flatMap(([member, shapeName]): MemberOption[] => {
    const shape = shapeOf(shapeName, shapes)
    const name = `--${commandName(member)}`
    const option = { member, shape, name, required: required.includes(member) }
    if (shape.type === 'list') return [{ ...option, takes: 'any' }]
    if (shape.type !== 'boolean')
      return [{ ...option, takes: 'one', ...(shape.type === 'long' ? { type: 'int' } : {}) }]
    // The server reports a missing boolean: its two options cannot both be required.
    const either = { ...option, required: false, takes: 'nothing', key: name } as const
    return [
      { ...either, constant: true },
      { ...either, name: `--no-${name.slice(2)}`, constant: false },
    ]
  })
}

/** True when required members may be missing: they come from a file, or no request is sent. */
const areOptional = (args: readonly string[]): boolean => {
  const skeleton = args.indexOf('--generate-cli-skeleton')
  return (
    args.includes('--cli-input-json') ||
    args.includes('--cli-input-yaml') ||
    (skeleton >= 0 && args[skeleton + 1] !== 'output')
  )
}

/** Every option of an operation. Required members are optional if the arguments read the input from a file. */
export const operationOptions = (
  members: readonly MemberOption[],
  { pagination }: OperationTable,
  args: readonly string[],
): Option[] => {
  const memberOptionsInUse = areOptional(args) ? members.map((option) => ({ ...option, required: false })) : members
  const paging = pagination ? pagingOptions.filter(({ name }) => name !== '--page-size' || pagination.pageSize) : []
  return [...memberOptionsInUse, ...commonOptions, ...paging]
}
