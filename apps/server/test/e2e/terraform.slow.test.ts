import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { run } from '../support/debian-client.ts'
import { usePoolhouse } from '../support/poolhouse.ts'
import { folderOfSuite } from '../support/temporary-folder.ts'

const terraform = process.env['TESTS_TERRAFORM'] ?? '/usr/local/bin/terraform'

/** A folder with the AWS provider, laid out as `terraform providers mirror` does. */
const plugins = process.env['TESTS_TERRAFORM_PLUGINS'] ?? '/opt/tf-plugins'

/** The last value of `var.step` in the configuration. */
const lastStep = 2

const suite = "Terraform's AWS provider"

/** The resources of user pools that the provider has, in version 5.100. */
const resources = [
  'aws_cognito_identity_provider',
  'aws_cognito_managed_user_pool_client',
  'aws_cognito_resource_server',
  'aws_cognito_risk_configuration',
  'aws_cognito_user',
  'aws_cognito_user_group',
  'aws_cognito_user_in_group',
  'aws_cognito_user_pool',
  'aws_cognito_user_pool_client',
  'aws_cognito_user_pool_domain',
  'aws_cognito_user_pool_ui_customization',
]

test('the configuration contains every resource of user pools', () => {
  const configuration = readFileSync(join(import.meta.dirname, 'terraform/main.tf'), 'utf8')
  const used = [...configuration.matchAll(/^resource "(\w+)"/gm)].map(([, type]) => type)
  expect([...new Set(used)].toSorted()).toEqual(resources)
})

// Debian has no package of Terraform, so CI runs the suite only where it is installed.
if (existsSync(terraform) && existsSync(plugins)) {
  describe(suite, () => {
    const server = usePoolhouse('Node')
    let folder = ''
    const invoke = (...args: readonly string[]) =>
      run(terraform, [`-chdir=${folder}`, ...args], {
        PATH: '/usr/bin:/bin',
        HOME: folder,
        TF_CLI_CONFIG_FILE: join(folder, 'terraform.rc'),
        TF_IN_AUTOMATION: '1',
        CHECKPOINT_DISABLE: '1',
      })
    const atStep = (step: number) => [
      ...['-no-color', '-input=false', `-var=endpoint=${server.current.url}`, `-var=step=${step}`],
    ]

    beforeAll(async () => {
      folder = folderOfSuite()
      copyFileSync(join(import.meta.dirname, 'terraform/main.tf'), join(folder, 'main.tf'))
      const mirror = `provider_installation {\n  filesystem_mirror {\n    path = "${plugins}"\n  }\n}\n`
      writeFileSync(join(folder, 'terraform.rc'), mirror)
      const { status, stdout, stderr } = await invoke('init', '-no-color')
      if (status !== 0) throw new Error(`terraform init failed: ${stdout}${stderr}`)
    })

    /** Applies a step. The plan after it must be empty: no argument comes back changed, and none is missing. */
    test.each(Array.from({ length: lastStep + 1 }, (_, step) => step))('finds no drift after step %i', async (step) => {
      const { status, stdout, stderr } = await invoke('apply', '-auto-approve', ...atStep(step))
      expect({ status, stderr, end: stdout.slice(-2000) }).toMatchObject({ status: 0, stderr: '' })
      const plan = await invoke('plan', '-detailed-exitcode', ...atStep(step))
      expect({
        ...plan,
        stdout: plan.stdout.replaceAll(/.*(Refreshing|Reading|Read complete).*\n/g, ''),
      }).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('No changes.'),
      })
    })

    test('destroys everything', async () => {
      const { status, stdout, stderr } = await invoke('destroy', '-auto-approve', ...atStep(lastStep))
      expect({ status, stderr, end: stdout.slice(-2000) }).toMatchObject({ status: 0, stderr: '' })
      const pools = await invoke('state', 'list')
      expect(pools.stdout).toBe('')
    })
  })
} else {
  console.warn(
    `${suite}: not run, because ${terraform} or ${plugins} is missing. Set TESTS_TERRAFORM to the program and ` +
      'TESTS_TERRAFORM_PLUGINS to the folder of "terraform providers mirror".',
  )
}
