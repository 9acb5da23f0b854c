import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { awsEnvironment, describeWith, run } from '../support/debian-client.ts'
import { usePoolhouse } from '../support/poolhouse.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = join(import.meta.dirname, '../../../..')
const commandLine = join(root, 'packages/cli/src/main.mjs')

/** The shell blocks of a page, without the indentation of lists. */
const shellBlocks = (page: string): readonly string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^( *)```sh\n(.*?)^ *```/gms)].map(([, indent = '', code = '']) =>
    code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )

/** Blocks that start or configure a server, build a program, or need an Android key. */
const isOfServer = (code: string): boolean => /\bnpx\b|\bexport POOLHOUSE_|^POOLHOUSE_|^alias /m.test(code)

/** A folder with `aws` and `poolhouse`, both of which run the command line of this repository. */
const programs = (): string => {
  const folder = temporaryFolder()
  for (const name of ['aws', 'poolhouse']) {
    const path = join(folder, name)
    writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${commandLine}' "$@"\n`)
    chmodSync(path, 0o755)
  }
  return folder
}

describeWith('/usr/bin/python3', ['--version'], 'python3', 'the commands of the guides', () => {
  const server = usePoolhouse('Node')

  test.each([
    ['docs/guides/devices-and-sessions.md', ['The phone is signed out.', 'The laptop is signed out.']],
    ['docs/guides/imports.md', ['"UserImportJob": {', '"JobName": "wave-1"']],
    ['docs/guides/log-delivery.md', ['"LogGroupArn": "arn:aws:logs:us-east-1:123456789012:log-group:/aws/cognito"']],
    ['docs/guides/passwordless.md', ['"UserConfirmed": false', '\n3600\n']],
    ['docs/guides/step-up.md', ['"acr":"urn:cognito:loa:1"', '"ChallengeName": "SELECT_CHALLENGE"']],
    ['docs/guides/threat-protection.md', ['"EventAction": "MFA_REQUIRED"', '"BlockedIPRangeList": [']],
  ])('%s', async (page, shown) => {
    const blocks = shellBlocks(page).filter((code) => !isOfServer(code))
    const script = blocks.join('\n').replaceAll('http://127.0.0.1:9329', server.current.url)
    const { status, stdout, stderr } = await run(
      '/bin/bash',
      ['--norc', '-euc', `cd '${temporaryFolder()}'\n${script}`],
      {
        ...awsEnvironment,
        PATH: `${programs()}:${awsEnvironment.PATH}`,
        AWS_ENDPOINT_URL: server.current.url,
      },
    )
    expect(status, stderr).toBe(0)
    for (const text of shown) expect(stdout).toContain(text)
  })
})
