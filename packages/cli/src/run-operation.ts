import type { GlobalValues } from './command-line/global-options.ts'
import { memberOptions, operationOptions } from './command-line/operation-options.ts'
import { parseArguments } from './command-line/parse-arguments.ts'
import { unknownOptions } from './command-line/usage.ts'
import { loadCredentials } from './config/credentials.ts'
import { loadProfile, type Profile } from './config/profile.ts'
import {
  binaryFormat,
  checkRetryMode,
  maxAttempts,
  outputFormat,
  readCertificates,
  resolveTarget,
  resolveTimeouts,
  timestampFormat,
} from './config/settings.ts'
import { structureOf } from './contract/lookup.ts'
import type { NounTable, OperationTable, Pagination } from './contract/shape.ts'
import { createDebug, type Debug, headersForLog, urlForLog } from './debug.ts'
import { commands, tables } from './generated/index.ts'
import type { Host } from './host.ts'
import { readInput } from './input/read-input.ts'
import { serialize } from './input/serialize.ts'
import { validateInput } from './input/validate.ts'
import { formatResult, isPagewise, type Result } from './output/formats.ts'
import type { Query } from './output/query.ts'
import { readMembers } from './output/read-response.ts'
import { write } from './output/write.ts'
import type { Members } from './record.ts'
import { createCall } from './send/call-operation.ts'
import { createPost } from './send/http.ts'
import { fetchPages, type PagingOptions } from './send/pages.ts'
import { pagingOf } from './send/paging.ts'
import { redact } from './send/redact.ts'
import { runProgram } from './send/run-program.ts'

/** The input of one run of an operation. */
interface Run {
  readonly name: string
  readonly operation: OperationTable
  readonly table: NounTable
  readonly globals: GlobalValues
  readonly profile: Profile
  readonly host: Host
  readonly debug: Debug
}

const createSender = async (run: Run): Promise<(input: Members) => Promise<Members>> => {
  const { name, operation, table, globals, profile, host, debug } = run
  const { shapes } = table
  const target = resolveTarget(globals, profile, host)
  const post = createPost({
    timeouts: resolveTimeouts(globals),
    verify: !globals.has('--no-verify-ssl'),
    certificates: readCertificates(globals, profile, host, target),
    env: host.env,
    debug,
  })
  const format = binaryFormat(globals, profile)
  const attempts = maxAttempts(profile, host)
  checkRetryMode(profile, host)
  const timestamps = timestampFormat(profile)
  const input = structureOf(operation.input, shapes)
  const output = structureOf(operation.output, shapes)
  let call: ((body: Members) => Promise<Members>) | undefined
  return async (members) => {
    validateInput(members, input, shapes)
    const body = serialize(members, input, { shapes, binaryFormat: format })
    const isSigned = operation.signed && !globals.has('--no-sign-request')
    call ??= await createCall(name, {
      target,
      attempts,
      credentials: isSigned ? await loadCredentials(profile, host, runProgram) : undefined,
      post: async (message) => {
        const headers = headersForLog(Object.entries(message.headers))
        debug(`POST ${urlForLog(message.url)} ${headers} ${JSON.stringify(redact(body, input, shapes))}`)
        const reply = await post(message)
        debug(`${reply.status} ${headersForLog(reply.headers)}`)
        return reply
      },
    })
    const response = readMembers(await call(body), output, shapes, timestamps)
    debug(`response ${JSON.stringify(redact(response, output, shapes))}`)
    return response
  }
}

/** The result of one response, which is the only page. */
const resultOf = ({ name }: Run, response: unknown): Result => ({
  operation: name,
  whole: response,
  pages: [response],
  textPages: [response],
})

/** The result of the pages of a list. `resumeToken` continues it, if there are more. */
const resultOfPages = (
  { name }: Run,
  { items }: Pagination,
  pages: readonly Members[],
  resumeToken: string | undefined,
): Result => {
  const lists = pages.map((page) => page[items]).filter((list) => Array.isArray(list))
  const more = resumeToken === undefined ? [] : [{ NextToken: { NextToken: resumeToken } }]
  return {
    operation: name,
    whole: {
      ...(lists.length > 0 ? { [items]: lists.flat() } : {}),
      ...(resumeToken === undefined ? {} : { NextToken: resumeToken }),
    },
    pages,
    textPages: [...pages.map((page) => ({ [items]: page[items] ?? null })), ...more],
  }
}

/**
 * Calls the operation, once per page if it is paginated.
 *
 * @param printPart Prints the pages that were fetched before an error.
 */
const callAndCollect = async (
  run: Run,
  input: Members,
  paging: PagingOptions | undefined,
  printPart: (result: Result) => Promise<void>,
): Promise<Result> => {
  const send = await createSender(run)
  const { pagination } = run.operation
  if (!pagination || !paging) return resultOf(run, await send(input))
  const pages: Members[] = []
  try {
    return resultOfPages(run, pagination, pages, await fetchPages(send, input, pagination, paging, pages))
  } catch (error) {
    if (pages.length > 0) await printPart(resultOfPages(run, pagination, pages, undefined))
    throw error
  }
}

/** A sample of the output, after the same checks as for a call. No request is sent. */
const sampleOutput = async (run: Run, input: Members): Promise<Result> => {
  const { operation, table, globals, profile, host } = run
  resolveTarget(globals, profile, host)
  validateInput(input, structureOf(operation.input, table.shapes), table.shapes)
  const { skeletonOf } = await import('./input/skeleton.ts')
  return resultOf(run, operation.output === undefined ? {} : skeletonOf(operation.output, table.shapes, 'output'))
}

/**
 * Runs the command of an operation: reads its options, calls it and prints the result, or prints the requested
 * skeleton.
 *
 * @returns The exit code.
 */
export const runOperation = async (
  command: string,
  args: readonly string[],
  globals: GlobalValues,
  query: Query | undefined,
  host: Host,
): Promise<number> => {
  const [name = '', noun = ''] = commands[command] ?? []
  const loaded = await tables[noun]?.()
  const operation = loaded?.table.operations[name]
  if (!loaded || !operation) throw new Error(`There is no table of ${name}.`)
  const { table } = loaded
  const members = memberOptions(operation, table)
  const isHelp = args.length === 1 && args[0] === 'help'
  const options = operationOptions(members, operation, args)
  const parsed = isHelp ? undefined : parseArguments(args, options, { name: 'help', required: false })
  if (!parsed || parsed.positional === 'help') {
    const { showOperationHelp } = await import('./help/operation-help.ts')
    return showOperationHelp(command, globals, host)
  }
  const unknown = [...parsed.remaining, ...(parsed.positional ? [parsed.positional] : [])]
  if (unknown.length > 0) throw unknownOptions(unknown)

  const debug = createDebug(globals.has('--debug'), host)
  const profile = loadProfile(globals.text('--profile'), host)
  const run: Run = { name, operation, table, globals, profile, host, debug }
  const input = await readInput(parsed, members, table.shapes, host)
  const paging = pagingOf(operation.pagination, globals, parsed, input, host)

  const skeleton = parsed.values.get('--generate-cli-skeleton')
  if (skeleton === 'input') {
    const { inputSkeleton } = await import('./input/input-skeleton.ts')
    host.out(inputSkeleton(operation, table))
    return 0
  }
  if (skeleton === 'yaml-input') {
    const { yamlSkeleton } = await import('./input/yaml-skeleton.ts')
    host.out(await yamlSkeleton(noun, operation, table))
    return 0
  }

  const format = outputFormat(globals, profile, host)
  const color = globals.text('--color') ?? 'auto'
  const print = async (result: Result): Promise<void> => {
    const text = await formatResult(result, {
      format,
      query,
      columns: host.terminal.columns,
      isColored: color === 'on' || (color === 'auto' && host.terminal.isOutput),
    })
    await write(text, globals, profile, host)
  }
  const printPart = async (result: Result): Promise<void> => {
    if (isPagewise(format)) await print(result)
  }
  await print(
    skeleton === 'output' ? await sampleOutput(run, input) : await callAndCollect(run, input, paging, printPart),
  )
  return 0
}
