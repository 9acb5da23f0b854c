import type { RequestSample } from '@poolhouse/codegen'
import { isSigned, membersOf, nameOf, originOf, region } from './request.ts'
import { shellWord } from './shell-word.ts'

/** Strings and numbers as they are, flags for true and false, anything else as JSON. */
const option = (name: string, value: unknown): string => {
  if (typeof value === 'boolean') return value ? `--${name}` : `--no-${name}`
  if (typeof value === 'number') return `--${name} ${value}`
  return `--${name} ${shellWord(typeof value === 'string' ? value : JSON.stringify(value))}`
}

/** The AWS CLI, versions 1 and 2. */
export const awsCli = (commandName: (name: string) => string): RequestSample => ({
  language: 'Shell',
  client: 'AWS CLI',
  syntax: 'shell',
  code: (request) =>
    [
      `aws cognito-idp ${commandName(nameOf(request.endpoint))}`,
      `--endpoint-url ${originOf(request)} --region ${region}${isSigned(request.endpoint) ? '' : ' --no-sign-request'}`,
      ...membersOf(request).map(([name, value]) => option(commandName(name), value)),
    ].join(' \\\n  '),
})
