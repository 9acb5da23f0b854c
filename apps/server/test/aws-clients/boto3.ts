import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { awsEnvironment } from '../support/debian-client.ts'

/** The Python whose boto3 is tested. */
export const python = process.env['TESTS_PYTHON'] ?? '/usr/bin/python3'

/**
 * Reads calls as JSON lines and prints what boto3 returned: instants as seconds, bytes as base64. Leaves out members that
 * this version of boto3 lacks.
 */
const program = `
import base64, datetime, json, sys
import boto3
from botocore import xform_name
from botocore.exceptions import ClientError, ParamValidationError

def decoded(members):
    return base64.b64decode(members['$bytes']) if '$bytes' in members else members

def encoded(value):
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    return base64.b64encode(value).decode()

def known(shape, value):
    if shape.type_name == 'structure' and isinstance(value, dict) and not getattr(shape, 'is_document_type', False):
        return {name: known(shape.members[name], part) for name, part in value.items() if name in shape.members}
    if shape.type_name == 'list':
        return [known(shape.member, part) for part in value]
    return value

def call(cognito, operation, arguments, page_size):
    method = xform_name(operation)
    if not hasattr(cognito, method):
        return {'unknown': True}
    arguments = known(cognito.meta.service_model.operation_model(operation).input_shape, arguments)
    if page_size is None:
        return {'output': getattr(cognito, method)(**arguments)}
    if not cognito.can_paginate(method):
        return {'unknown': True}
    paginator = cognito.get_paginator(method)
    return {'output': list(paginator.paginate(**arguments, PaginationConfig={'PageSize': page_size}))}

for line in sys.stdin:
    request = json.loads(line, object_hook=decoded)
    cognito = boto3.client('cognito-idp', endpoint_url=request['url'])
    try:
        response = call(cognito, request['operation'], request['input'], request.get('pageSize'))
    except ClientError as error:
        response = {'error': error.response['Error']}
    except ParamValidationError:
        # Old versions require members that are optional now.
        response = {'unknown': True}
    print(json.dumps(response, default=encoded), flush=True)
`

/** A call of boto3. */
export interface Boto3Call {
  readonly url: string
  readonly operation: string
  readonly input: unknown
  /** Uses the paginator of the operation. */
  readonly pageSize?: number
}

/** What boto3 returned. */
export interface Boto3Response {
  /** This version of boto3 lacks the operation, or its paginator. */
  readonly unknown?: true
  readonly error?: { readonly Code: string; readonly Message: string }
  /** With `pageSize`: the list of pages. */
  readonly output?: unknown
}

/** One Python process that makes one call at a time. */
export interface Boto3 {
  call(request: Boto3Call): Promise<Boto3Response>
  stop(): void
}

const asBytes = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer'
    ? { $bytes: Buffer.from((value as unknown as { data: number[] }).data).toString('base64') }
    : value

/** Starts a Python process with boto3. */
export const startBoto3 = (): Boto3 => {
  const child = spawn(python, ['-W', 'ignore', '-c', program], { env: awsEnvironment, stdio: ['pipe', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    call: async (request) => {
      child.stdin.write(`${JSON.stringify(request, asBytes)}\n`)
      const { value, done } = await lines.next()
      if (done) throw new Error(`Python ended: ${errors}`)
      return JSON.parse(value) as Boto3Response
    },
    stop: () => {
      child.stdin.end()
    },
  }
}
