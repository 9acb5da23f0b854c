import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Noun, type OperationName, operations } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { leaves } from '../aws-clients/leaves.ts'
import { createListings } from '../aws-clients/listings.ts'
import { aServedApp } from '../aws-clients/served-apps.ts'
import { operationCases } from '../declared-errors/index.ts'
import { awsEnvironment, describeWith, run } from '../support/debian-client.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** The AWS CLI that is tested: version 1 and 2 both work. */
const program = process.env['TESTS_AWS_CLI'] ?? '/usr/bin/aws'

/** One operation of each noun, with a response. */
const ofNouns: Readonly<Record<Noun, OperationName>> = {
  account: 'GetUser',
  auth: 'InitiateAuth',
  branding: 'GetUICustomization',
  clients: 'CreateUserPoolClient',
  devices: 'AdminListDevices',
  domains: 'DescribeUserPoolDomain',
  groups: 'CreateGroup',
  'identity-providers': 'DescribeIdentityProvider',
  imports: 'CreateUserImportJob',
  mfa: 'GetUserPoolMfaConfig',
  monitoring: 'DescribeRiskConfiguration',
  replicas: 'ListUserPoolReplicas',
  'resource-servers': 'CreateResourceServer',
  sessions: 'ListUserSessions',
  tags: 'ListTagsForResource',
  terms: 'CreateTerms',
  'user-pools': 'DescribeUserPool',
  users: 'AdminCreateUser',
  webauthn: 'ListWebAuthnCredentials',
}

/** The name of an operation on the command line, such as `get-csv-header`. */
const commandOf = (operation: OperationName): string =>
  operation
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()

describeWith(program, ['--version'], 'awscli', 'the AWS CLI', () => {
  /** Runs a command: its parsed output, or undefined where this version lacks the command. */
  const aws = async (url: string, operation: OperationName, input: object, ...more: readonly string[]) => {
    const config = join(temporaryFolder(), 'config')
    // Instants as they were sent.
    writeFileSync(config, '[default]\ncli_timestamp_format = wire\n')
    const { status, stdout, stderr } = await run(
      program,
      [
        ...['cognito-idp', commandOf(operation), '--endpoint-url', url, '--output', 'json'],
        ...['--cli-input-json', JSON.stringify(input), ...more],
      ],
      { ...awsEnvironment, AWS_CONFIG_FILE: config },
    )
    if (stderr.includes('Invalid choice') || stderr.includes('invalid choice')) return undefined
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return JSON.parse(stdout) as unknown
  }

  test.each(Object.entries(ofNouns))('%s: %s prints all members of the response', async (_, operation) => {
    const operationCase = operationCases.find((each) => each.operation === operation)
    const app = await aServedApp()
    const output = await aws(app.url, operation, (await operationCase?.validInput(app)) ?? {})
    if (output === undefined) console.log(`This version of the AWS CLI lacks ${operation}.`)
    // Old versions drop members that they lack.
    else expect(leaves(app.newestBody())).toMatchObject(leaves(output))
  })

  test('paginators return all entries once and in order, with one per page', async () => {
    const app = await aServedApp()
    for (const { operation, input, names, namesIn } of await createListings(app)) {
      if (!('paginator' in operations[operation])) continue
      const output = await aws(app.url, operation, input, '--page-size', '1')
      expect({ operation, names: namesIn(output) }).toEqual({ operation, names })
    }
  })
})
