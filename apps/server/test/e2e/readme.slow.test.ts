import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeWith, run } from '../support/debian-client.ts'
import { usePoolhouse } from '../support/poolhouse.ts'

const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8')

/** The code block under a heading, of a language. */
const block = (heading: string, language: string): string => {
  const section = readme.slice(readme.indexOf(`## ${heading}`))
  const start = section.indexOf(`\`\`\`${language}\n`) + language.length + 4
  return section.slice(start, section.indexOf('```', start))
}

describeWith('/usr/bin/aws', ['--version'], 'awscli', 'the session of the README', () => {
  const server = usePoolhouse('Node')

  test('returns what the README shows, and the user is still there after a restart', async () => {
    const session = block('A session with the AWS CLI', 'sh').replaceAll('http://127.0.0.1:9329', server.current.url)
    const { status, stdout, stderr } = await run('/bin/bash', ['--norc', '-euc', `${session}\necho "$TOKEN" >&2`])
    const token = stderr.trim().split('\n').at(-1) ?? ''
    expect({ status, errors: stderr.replace(token, '').trim() }).toEqual({ status: 0, errors: '' })
    const shown = JSON.parse(block('A session with the AWS CLI', 'json')) as unknown
    expect(stdout).toContain(`\n${JSON.stringify(shown, null, 4)}\n`)
    const verified = { Name: 'email_verified', Value: 'true' }
    const user = () =>
      run('/usr/bin/aws', [
        'cognito-idp',
        '--endpoint-url',
        server.current.url,
        'get-user',
        '--access-token',
        token,
      ]).then(({ stdout: printed }) => JSON.parse(printed) as { Username: string; UserAttributes: unknown[] })
    expect(stdout).toContain('"Name": "email_verified",\n            "Value": "true"')
    await server.current.restart()
    const { Username, UserAttributes } = await user()
    expect(Username).toBe('ada')
    expect(UserAttributes).toContainEqual(verified)
  })
})
