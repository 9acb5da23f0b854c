import type { GlobalValues } from '../command-line/global-options.ts'
import { commands, helpTables } from '../generated/index.ts'
import type { Host } from '../host.ts'
import { write } from '../output/write.ts'
import { globalPart } from './operation-help.ts'
import { Page } from './page.ts'

const listCommands = async (page: Page): Promise<void> => {
  for (const [noun, load] of Object.entries(helpTables)) {
    const { table } = await load()
    page.blank()
    page.term(noun, '', 4)
    for (const [command, [name, ofNoun]] of Object.entries(commands)) {
      if (ofNoun !== noun) continue
      page.verbatim(`${command.padEnd(42)} ${table.operations[name]?.summary ?? ''}`, 6)
    }
  }
}

const exitCodesPart = (page: Page): void => {
  page.heading('EXIT CODES')
  page.verbatim(
    [
      '0    The command succeeded.',
      '130  The command was interrupted.',
      '252  The command line or an option is wrong. Nothing was sent.',
      '253  The configuration or the credentials are missing or wrong. Nothing was sent.',
      '254  The server rejected the request.',
      '255  Anything else, such as a connection that failed.',
    ].join('\n'),
    4,
  )
}

const show = async (page: Page, globals: GlobalValues, host: Host): Promise<number> => {
  await write(page.toString(), globals, undefined, host)
  return 0
}

/** Prints what the program is and does. Returns the exit code. */
export const showOverview = async (globals: GlobalValues, host: Host): Promise<number> => {
  const page = new Page(host.terminal.columns, host.terminal.isOutput)
  page.heading('NAME')
  page.verbatim('poolhouse - command line of the Amazon Cognito user pools API', 4)
  page.heading('SYNOPSIS')
  page.verbatim(
    'poolhouse <operation> [options]\npoolhouse cognito-idp <operation> [options]\npoolhouse <operation> help\n' +
      'poolhouse completion bash|zsh|fish',
    4,
  )
  page.heading('DESCRIPTION')
  page.prose(
    'Manages user pools and users on a Poolhouse server or on AWS. Options, output formats, configuration files and exit ' +
      'codes are those of the AWS CLI. Set AWS_ENDPOINT_URL or --endpoint-url to the address of the Poolhouse server. ' +
      'Without it, requests go to AWS.',
    4,
  )
  page.heading('EXAMPLES')
  page.verbatim(
    'export AWS_ENDPOINT_URL=http://127.0.0.1:9329 AWS_REGION=us-east-1\n' +
      'export AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any  # or the keys that the server accepts\n' +
      'poolhouse list-user-pools --max-results 10 --output table\n' +
      'poolhouse create-user-pool --generate-cli-skeleton yaml-input > pool.yaml\n' +
      'poolhouse create-user-pool --cli-input-yaml file://pool.yaml --query UserPool.Id --output text',
    4,
  )
  page.heading('OPERATIONS')
  await listCommands(page)
  globalPart(page)
  exitCodesPart(page)
  return show(page, globals, host)
}

/** Prints the operations of the service. Returns the exit code. */
export const showServiceHelp = async (globals: GlobalValues, host: Host): Promise<number> => {
  const page = new Page(host.terminal.columns, host.terminal.isOutput)
  page.heading('NAME')
  page.verbatim('cognito-idp - the Amazon Cognito user pools API', 4)
  page.heading('DESCRIPTION')
  page.prose(
    'The name of the service is optional: poolhouse get-user is poolhouse cognito-idp get-user. Help of an operation: ' +
      'poolhouse <operation> help.',
    4,
  )
  page.heading('OPERATIONS')
  await listCommands(page)
  return show(page, globals, host)
}
