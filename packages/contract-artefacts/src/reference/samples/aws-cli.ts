import type { RequestSample } from '@poolhouse/codegen'
import { isSigned, membersOf, nameOf, originOf, region } from './request.ts'
import { shellWord } from './shell-word.ts'

/** Strings and numbers as they are, flags for true and false, anything else as JSON. */
const option = (name: string, value: unknown): string => {
  if (typeof value === 'boolean') return value ? `--${name}` : `--no-${name}`
  if (typeof value === 'number') return `--${name} ${value}`
  return `--${name} ${shellWord(typeof value === 'string' ? value : JSON.stringify(value))}`
}

/** Version 1 of the AWS CLI replaces an option that is a URL by what it fetches from there. */
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
