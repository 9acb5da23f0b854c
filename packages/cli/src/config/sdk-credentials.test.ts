import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sdkCredentials } from './sdk-credentials.ts'

/** A profile that assumes a role with the keys of another, at a service of this test. */
const roleAt = async (respond: (body: string) => { status: number; text: string }) => {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { status, text } = respond(`${body} ${request.headers.authorization ?? ''}`)
      response.writeHead(status, { 'content-type': 'text/xml' }).end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-cli-'))
  vi.stubEnv('AWS_ENDPOINT_URL_STS', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  vi.stubEnv('AWS_MAX_ATTEMPTS', '1')
  onTestFinished(() => {
    vi.unstubAllEnvs()
    server.close()
    rmSync(folder, { recursive: true })
  })
  const files = { config: join(folder, 'config'), credentials: join(folder, 'credentials') }
  const role = 'role_arn = arn:aws:iam::123456789012:role/reader\nsource_profile = base'
  writeFileSync(files.config, `[profile role]\n${role}\nrole_session_name = ada\n`)
  writeFileSync(files.credentials, '[base]\naws_access_key_id = BASE\naws_secret_access_key = S\n')
  return { name: 'role', isExplicit: true, config: {}, credentials: {}, files }
}

test('assumes a role with the credentials of its source profile', async () => {
  const asked: string[] = []
  const profile = await roleAt((body) => {
    asked.push(body)
    return {
      status: 200,
      text: `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
        <AccessKeyId>TEMPORARY</AccessKeyId><SecretAccessKey>SECRET</SecretAccessKey><SessionToken>TOKEN</SessionToken>
        <Expiration>2036-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
    }
  })
  expect(await sdkCredentials(profile, 'role_arn', 'eu-west-1')).toEqual({
    accessKeyId: 'TEMPORARY',
    secretAccessKey: 'SECRET',
    sessionToken: 'TOKEN',
    expiration: new Date('2036-01-01T00:00:00Z'),
  })
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatch(/Action=AssumeRole.*RoleSessionName=ada.* Credential=BASE\/\d+\/eu-west-1\/sts\//)
})

test('reports why a role was denied, and an alternative', async () => {
  const profile = await roleAt(() => ({
    status: 403,
    text: '<ErrorResponse><Error><Code>AccessDenied</Code><Message>Not this role</Message></Error></ErrorResponse>',
  }))
  await expect(sdkCredentials(profile, 'role_arn', 'eu-west-1')).rejects.toThrow(
    'The profile role gets its credentials by role_arn, which failed: Not this role. Another way is "credential_process',
  )
})
