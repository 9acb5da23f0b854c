import type { GlobalValues } from '../command-line/global-options.ts'
import { globalOptions } from '../command-line/global-options.ts'
import { type MemberOption, memberOptions } from '../command-line/operation-options.ts'
import { isScalar, structureOf } from '../contract/lookup.ts'
import type { NounHelp, NounTable, OperationHelp, OperationTable } from '../contract/shape.ts'
import { commands, helpTables, tables } from '../generated/index.ts'
import type { Host } from '../host.ts'
import { readMembers } from '../output/read-response.ts'
import { write } from '../output/write.ts'
import { isRecord } from '../record.ts'
import { commonHelp, pagingHelp } from './common-help.ts'
import { exampleCommand, exampleOptions } from './example-command.ts'
import { Page } from './page.ts'
import { type HelpContext, descriptionOf, explainConstraints, explainParts } from './shape-help.ts'
import { jsonSyntax, shorthandSyntax } from './syntax.ts'

const synopsisOf = (command: string, members: readonly MemberOption[], isPaginated: boolean): string => {
  const shown = members.filter(({ constant }) => constant !== false)
  const options = shown.map(({ name, takes, required }) => {
    const value = takes === 'any' ? '<value> ...' : '<value>'
    const text = takes === 'nothing' ? `${name} | --no-${name.slice(2)}` : `${name} ${value}`
    return required ? text : `[${text}]`
  })
  const paging = isPaginated ? Object.keys(pagingHelp).map((name) => `[${name} <value>]`) : []
  const common = ['[--cli-input-json <value> | --cli-input-yaml <value>]', '[--generate-cli-skeleton [<value>]]']
  return [`poolhouse ${command}`, ...options, ...paging, ...common, '[global options]'].join('\n  ')
}

const explainOption = (
  option: MemberOption,
  typeName: string,
  input: string,
  context: HelpContext,
  page: Page,
): void => {
  const { name, member, shape, takes, required } = option
  const label = takes === 'nothing' ? `${name} | --no-${name.slice(2)}` : name
  page.blank()
  page.term(label, ` (${shape.type}${required ? ', required' : ''})`, 4)
  page.prose(descriptionOf(input, member, context), 8)
  explainConstraints(typeName, context, page, 8)
  explainParts(typeName, context, page, 8)
  if (isScalar(shape)) return
  const shorthand = shorthandSyntax(typeName, context.shapes)
  if (shorthand !== undefined) {
    page.blank()
    page.verbatim('Shorthand syntax:', 8)
    page.verbatim(shorthand, 12)
  }
  page.blank()
  page.verbatim('JSON syntax:', 8)
  page.verbatim(jsonSyntax(typeName, context.shapes), 12)
}

const authorizationOf = ({ signed, input }: OperationTable, { shapes }: NounTable): string => {
  if (signed) return 'Signed with AWS credentials.'
  const { members } = structureOf(input, shapes)
  return 'AccessToken' in members
    ? 'The access token of the user. Requests are not signed.'
    : 'None: the operation is public. Requests are not signed.'
}

const examplePart = (
  command: string,
  { example }: OperationHelp,
  members: readonly MemberOption[],
  { shapes }: NounTable,
  output: string | undefined,
  page: Page,
): void => {
  const input = isRecord(example.input) ? example.input : {}
  page.verbatim(exampleCommand(command, exampleOptions(input, members, shapes)), 4)
  const response = readMembers(example.output, structureOf(output, shapes), shapes, 'iso8601')
  page.blank()
  if (Object.keys(response).length === 0) page.verbatim('It prints nothing.', 4)
  else page.verbatim(`It prints:\n\n${JSON.stringify(response, null, 4)}`, 4)
}

const operationPage = (command: string, name: string, table: NounTable, help: NounHelp, page: Page): void => {
  const operation = table.operations[name]
  const words = help.operations[name]
  if (!operation || !words) return
  const context = { shapes: table.shapes, help }
  const input = operation.input ?? ''
  const { members: types } = structureOf(input, table.shapes)
  const members = memberOptions(operation, table)
  page.heading('NAME')
  page.verbatim(`${command} - ${words.summary}`, 4)
  page.heading('DESCRIPTION')
  page.prose(words.description, 4)
  if (operation.pagination) {
    page.blank()
    page.prose(
      'All pages of the list are fetched and printed as one. --no-paginate fetches one page. With --output text and ' +
        `yaml-stream, pages are printed separately, and --query applies to each. The items are in ${operation.pagination.items}.`,
      4,
    )
  }
  page.heading('AUTHORIZATION')
  page.prose(authorizationOf(operation, table), 4)
  page.heading('SYNOPSIS')
  page.verbatim(synopsisOf(command, members, operation.pagination !== undefined), 4)
  page.heading('EXAMPLE')
  examplePart(command, words, members, table, operation.output, page)
  page.heading('OPTIONS')
  for (const option of members) {
    if (option.constant === false) continue
    explainOption(option, types[option.member] ?? '', input, context, page)
  }
  for (const [option, text] of Object.entries({ ...(operation.pagination ? pagingHelp : {}), ...commonHelp })) {
    page.blank()
    page.term(option, option === '--page-size' || option === '--max-items' ? ' (integer)' : ' (string)', 4)
    page.prose(text, 8)
  }
  globalPart(page)
  page.heading('OUTPUT')
  if (operation.output === undefined || Object.keys(structureOf(operation.output, table.shapes).members).length === 0) {
    page.prose('None.', 4)
  } else explainParts(operation.output, context, page, 4)
  page.heading('ERRORS')
  for (const [error, condition] of Object.entries(words.errors)) {
    page.blank()
    page.term(error, '', 4)
    page.prose(condition, 8)
  }
}

/** Writes the options that every command has. */
export const globalPart = (page: Page): void => {
  page.heading('GLOBAL OPTIONS')
  for (const option of globalOptions) {
    const values = 'choices' in option ? ` (${option.choices.join(' | ')})` : ''
    page.blank()
    page.term(option.name, option.takes === 'nothing' ? '' : ` <value>${values}`, 4)
    page.prose(option.help, 8)
  }
}

/** Prints the help of an operation. Returns the exit code. */
export const showOperationHelp = async (command: string, globals: GlobalValues, host: Host): Promise<number> => {
  const [name = '', noun = ''] = commands[command] ?? []
  const [loaded, help] = await Promise.all([tables[noun]?.(), helpTables[noun]?.()])
  const page = new Page(host.terminal.columns, host.terminal.isOutput)
  if (loaded && help) operationPage(command, name, loaded.table, help.table, page)
  await write(page.toString(), globals, undefined, host)
  return 0
}
