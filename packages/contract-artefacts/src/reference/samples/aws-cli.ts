import type { RequestSample } from '@poolhouse/codegen'
import { isSigned, membersOf, nameOf, originOf, region } from './request.ts'
import { shellWord } from './shell-word.ts'

/** An option: strings and numbers unchanged, flags for booleans, other values as JSON. */
const option = (name: string, value: unknown): string => {
  if (typeof value === 'boolean') return value ? `--${name}` : `--no-${name}`
  if (typeof value === 'number') return `--${name} ${value}`
  return `--${name} ${shellWord(typeof value === 'string' ? value : JSON.stringify(value))}`
}

/** True for URLs, which version 1 of the AWS CLI replaces with the content that it downloads from them. */
const isFetched = (value: unknown): boolean => typeof value === 'string' && /^https?:/.test(value)

/** The AWS CLI, versions 1 and 2. */
export const awsCli = (commandName: (name: string) => string): RequestSample => ({
  language: 'Shell',
  client: 'AWS CLI',
  syntax: 'shell',
  code: (request) => {
    const members = membersOf(request)
    const urls = members.filter(([, value]) => isFetched(value))
    return [
      `aws cognito-idp ${commandName(nameOf(request.endpoint))}`,
      `--endpoint-url ${originOf(request)} --region ${region}${isSigned(request.endpoint) ? '' : ' --no-sign-request'}`,
      ...(urls.length > 0 ? [`--cli-input-json ${shellWord(JSON.stringify(Object.fromEntries(urls)))}`] : []),
      ...members.filter(([, value]) => !isFetched(value)).map(([name, value]) => option(commandName(name), value)),
    ].join(' \\\n  ')
  },
})
