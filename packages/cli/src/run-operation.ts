import type { GlobalValues } from './command-line/global-options.ts'
import { memberOptions, operationOptions } from './command-line/operation-options.ts'
import { parseArguments } from './command-line/parse-arguments.ts'
import { unknownOptions } from './command-line/usage.ts'
import { loadCredentials } from './config/credentials.ts'
import { loadProfile, type Profile } from './config/profile.ts'
import {
  binaryFormat,
  maxAttempts,
  outputFormat,
  resolveTarget,
  resolveTimeouts,
  timestampFormat,
} from './config/settings.ts'
import { structureOf } from './contract/lookup.ts'
import type { NounTable, OperationTable } from './contract/shape.ts'
import { createDebug, type Debug, headersForLog } from './debug.ts'
import { commands, tables } from './generated/index.ts'
import type { Host } from './host.ts'
import { readInput } from './input/read-input.ts'
import { serialize } from './input/serialize.ts'
import { validateInput } from './input/validate.ts'
import { formatResult, type Result } from './output/formats.ts'
import type { Query } from './output/query.ts'
import { readResponse } from './output/read-response.ts'
import { write } from './output/write.ts'
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

type Members = Readonly<Record<string, unknown>>

const createSender = async (run: Run): Promise<(input: Members) => Promise<Members>> => {
  const { name, operation, table, globals, profile, host, debug } = run
  const { shapes } = table
  const target = resolveTarget(globals, profile, host)
  const bundle = globals.text('--ca-bundle') ?? host.env['AWS_CA_BUNDLE'] ?? (profile.config['ca_bundle'] as string)
  const post = createPost({
    timeouts: resolveTimeouts(globals),
    verify: !globals.has('--no-verify-ssl'),
    certificates: bundle === undefined || bundle === '' ? undefined : host.readFile(bundle),
    env: host.env,
    debug,
  })
  const format = binaryFormat(globals, profile)
  const timestamps = timestampFormat(profile)
  const input = structureOf(operation.input, shapes)
  const output = structureOf(operation.output, shapes)
  let call: ((body: Members) => Promise<Members>) | undefined
  return async (members) => {
    validateInput(members, input, shapes)
    const body = serialize(members, input, { shapes, binaryFormat: format }) as Members
    const isSigned = operation.signed && !globals.has('--no-sign-request')
    call ??= await createCall(name, {
      target,
      attempts: maxAttempts(profile, host),
      credentials: isSigned ? await loadCredentials(profile, host, runProgram) : undefined,
      post: async (message) => {
        const headers = headersForLog(Object.entries(message.headers))
        debug(`POST ${message.url} ${headers} ${JSON.stringify(redact(body, input, shapes))}`)
        const reply = await post(message)
        debug(`${reply.status} ${headersForLog(reply.headers)}`)
        return reply
      },
    })
    const response = readResponse(await call(body), output, shapes, timestamps) as Members
    debug(`response ${JSON.stringify(redact(response, output, shapes))}`)
    return response
  }
}

const callAndCollect = async (run: Run, input: Members, paging: PagingOptions | undefined): Promise<Result> => {
  const { name, operation } = run
  const send = await createSender(run)
  const { pagination } = operation
  if (!pagination || !paging) {
    const response = await send(input)
    return { operation: name, whole: response, pages: [response], textPages: [response] }
  }
  const { pages, resumeToken } = await fetchPages(send, input, pagination, paging)
  const { items } = pagination
  const all = pages.flatMap((page) => (Array.isArray(page[items]) ? (page[items] as unknown[]) : []))
  const hasItems = pages.some((page) => Array.isArray(page[items]))
  const more = resumeToken === undefined ? [] : [{ NextToken: { NextToken: resumeToken } }]
  return {
    operation: name,
    whole: {
      ...(hasItems ? { [items]: all } : {}),
      ...(resumeToken === undefined ? {} : { NextToken: resumeToken }),
    },
    pages,
    textPages: [...pages.map((page) => ({ [items]: page[items] ?? null })), ...more],
  }
}

/** A sample of the output, after the same checks as a call. Nothing is sent. */
const sampleOutput = async (run: Run, input: Members): Promise<Result> => {
  const { name, operation, table, globals, profile, host } = run
  resolveTarget(globals, profile, host)
  validateInput(input, structureOf(operation.input, table.shapes), table.shapes)
  const { skeletonOf } = await import('./input/skeleton.ts')
  const sample = operation.output === undefined ? {} : skeletonOf(operation.output, table.shapes, 'output')
  return { operation: name, whole: sample, pages: [sample], textPages: [sample] }
}

/**
 * Runs the command of an operation: reads its options, calls it and prints the result, or prints the skeleton asked for.
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
  const unknown = [...parsed.remaining, ...(parsed.positional === undefined ? [] : [parsed.positional])]
  if (unknown.length > 0) throw unknownOptions(unknown)

  const debug = createDebug(globals.has('--debug'), host)
  const profile = loadProfile(globals.text('--profile'), host)
  const run: Run = { name, operation, table, globals, profile, host, debug }
  const paging = pagingOf(operation.pagination, globals, parsed, members)
  const input = await readInput(parsed, members, table.shapes, host)

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
  const manual = operation.pagination ? [operation.pagination.inputToken, operation.pagination.pageSize ?? ''] : []
  const isManual = manual.some((member) => Object.hasOwn(input, member))
  const result =
    skeleton === 'output'
      ? await sampleOutput(run, input)
      : await callAndCollect(run, input, isManual ? undefined : paging)
  const color = globals.text('--color') ?? 'auto'
  const text = await formatResult(result, {
    format,
    query,
    columns: host.terminal.columns,
    isColored: color === 'on' || (color === 'auto' && host.terminal.isOutput),
  })
  await write(text, globals, profile, host)
  return 0
}
