import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sdkCredentials } from './sdk-credentials.ts'

const noCode = () => Promise.reject(new Error('no code is asked for here'))

/** The services of credentials, at a server of this test. */
const services = async (text: string, status = 200) => {
  const requests: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { authorization = '', 'x-amz-sso_bearer_token': token = '' } = request.headers
      requests.push(`${request.method} ${request.url} ${body} ${authorization}${String(token)}`)
      response.writeHead(status, { 'content-type': text.startsWith('{') ? 'application/json' : 'text/xml' }).end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  vi.stubEnv('AWS_ENDPOINT_URL_STS', endpoint)
  vi.stubEnv('AWS_ENDPOINT_URL_SSO', endpoint)
  vi.stubEnv('AWS_MAX_ATTEMPTS', '1')
  onTestFinished(() => {
    vi.unstubAllEnvs()
    server.close()
  })
  return requests
}

/** A profile with these settings, in a home folder with these files. */
const profileWith = (settings: string, files: Readonly<Record<string, string>> = {}) => {
  const home = mkdtempSync(join(tmpdir(), 'poolhouse-cli-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  vi.stubEnv('HOME', home)
  const all = {
    '.aws/config': `[profile given]\n${settings.replaceAll('$HOME', home)}\n`,
    '.aws/credentials': '[base]\naws_access_key_id = BASE\naws_secret_access_key = S\n',
    ...files,
  }
  for (const [name, contents] of Object.entries(all)) {
    mkdirSync(dirname(join(home, name)), { recursive: true })
    writeFileSync(join(home, name), contents)
  }
  const paths = { config: join(home, '.aws/config'), credentials: join(home, '.aws/credentials') }
  return { name: 'given', isExplicit: true, config: {}, credentials: {}, files: paths }
}

const assumed = (operation: string): string =>
  `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${operation}Result><Credentials>
    <AccessKeyId>TEMPORARY</AccessKeyId><SecretAccessKey>SECRET</SecretAccessKey><SessionToken>TOKEN</SessionToken>
    <Expiration>2036-01-01T00:00:00Z</Expiration></Credentials></${operation}Result></${operation}Response>`

const temporary = {
  accessKeyId: 'TEMPORARY',
  secretAccessKey: 'SECRET',
  sessionToken: 'TOKEN',
  expiration: new Date('2036-01-01T00:00:00Z'),
}

const role = 'role_arn = arn:aws:iam::123456789012:role/reader\nrole_session_name = ada'

test('a role is assumed with the keys of its source profile', async () => {
  const requests = await services(assumed('AssumeRole'))
  const profile = profileWith(`${role}\nsource_profile = base`)
  expect(await sdkCredentials(profile, 'role_arn', 'eu-west-1', noCode)).toEqual(temporary)
  expect(requests).toEqual([
    expect.stringMatching(/Action=AssumeRole.*RoleSessionName=ada.* Credential=BASE\/\d+\/eu-west-1\/sts\//),
  ])
})

test('a role with an MFA device is assumed with the code that is asked for', async () => {
  const requests = await services(assumed('AssumeRole'))
  const device = 'arn:aws:iam::123456789012:mfa/ada'
  const profile = profileWith(`${role}\nsource_profile = base\nmfa_serial = ${device}`)
  const codeOf = (asked: string) => Promise.resolve(asked === device ? '123456' : '')
  expect(await sdkCredentials(profile, 'role_arn', 'eu-west-1', codeOf)).toEqual(temporary)
  expect(requests).toEqual([expect.stringContaining(`SerialNumber=${encodeURIComponent(device)}&TokenCode=123456`)])
})

test('a web identity is exchanged without keys, in the Region of the command', async () => {
  // The library warns when it falls back to a Region of its own.
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const requests = await services(assumed('AssumeRoleWithWebIdentity'))
  const profile = profileWith(`${role}\nweb_identity_token_file = $HOME/token`, { token: 'eyJ.web.identity' })
  expect(await sdkCredentials(profile, 'web_identity_token_file', 'eu-west-1', noCode)).toEqual(temporary)
  expect(requests).toEqual([
    expect.stringMatching(/Action=AssumeRoleWithWebIdentity.*WebIdentityToken=eyJ\.web\.identity\S* $/),
  ])
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})

const roleCredentials = JSON.stringify({
  roleCredentials: {
    accessKeyId: 'TEMPORARY',
    secretAccessKey: 'SECRET',
    sessionToken: 'TOKEN',
    expiration: Date.parse('2036-01-01T00:00:00Z'),
  },
})

/** The token that `aws sso login` keeps, by the name of the session or the address. */
const ssoToken = (name: string) => ({
  [`.aws/sso/cache/${createHash('sha1').update(name).digest('hex')}.json`]: JSON.stringify({
    accessToken: 'from-login',
    expiresAt: '2036-01-01T00:00:00Z',
  }),
})

const start = 'https://example.awsapps.com/start'
const account = 'sso_account_id = 123456789012\nsso_role_name = reader'

test.each([
  [
    'a session',
    `sso_session = work\n${account}\n[sso-session work]\nsso_region = eu-west-1\nsso_start_url = ${start}`,
    'work',
  ],
  ['an address', `sso_start_url = ${start}\nsso_region = eu-west-1\n${account}`, start],
])('IAM Identity Center, by %s, returns credentials for the token of the login', async (_, settings, name) => {
  const requests = await services(roleCredentials)
  const found = await sdkCredentials(profileWith(settings, ssoToken(name)), 'sso_session', 'eu-west-1', noCode)
  expect(found).toMatchObject(temporary)
  expect(requests).toEqual([
    expect.stringMatching(/^GET \/federation\/credentials\?\S*account_id=123456789012\S* {2}from-login$/),
  ])
})

test('without a login, the error says what to do', async () => {
  const profile = profileWith(`sso_start_url = ${start}\nsso_region = eu-west-1\n${account}`)
  await expect(sdkCredentials(profile, 'sso_start_url', 'eu-west-1', noCode)).rejects.toThrow(/aws sso login/)
})

test('a role that is rejected is an error with the reason and another way', async () => {
  await services(
    '<ErrorResponse><Error><Code>AccessDenied</Code><Message>Not this role</Message></Error></ErrorResponse>',
    403,
  )
  const profile = profileWith(`${role}\nsource_profile = base`)
  await expect(sdkCredentials(profile, 'role_arn', 'eu-west-1', noCode)).rejects.toThrow(
    'The profile given gets its credentials through role_arn, which failed: Not this role. Another way is "credential_process',
  )
})
