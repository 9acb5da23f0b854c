import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const files: Readonly<Record<string, string | Uint8Array>> = {
  '.aws/config': `# The configuration of the cases.
[default]
output = json

[profile other]
region = eu-north-1
aws_access_key_id = AKIDOTHER
aws_secret_access_key = other

[profile "quoted"]
region = eu-west-3

[profile with space]
region = eu-west-2

[profile text]
output = text
region = us-west-1

[profile wire]
cli_timestamp_format = wire

[profile wrong-times]
cli_timestamp_format = rfc822

[profile raw]
cli_binary_format = raw-in-base64-out
s3 =
  max_concurrent_requests = 20

[profile process]
credential_process = echo '{"Version":1,"AccessKeyId":"AKIDPROCESS","SecretAccessKey":"p","SessionToken":"t"}'
`,
  '.aws/credentials': `[in-credentials]
aws_access_key_id = AKIDFILE
aws_secret_access_key = file

[session]
aws_access_key_id=AKIDSESSION
aws_secret_access_key=session
aws_session_token=token

[partial]
aws_access_key_id = AKIDPARTIAL
`,
  bytes: Uint8Array.of(0xff, 0xfe, 0, 1, 2),
  base64: 'aGVsbG8=\n',
  text: 'some text, with é\nand a second line\n',
  token: 'a-token',
  number: '7',
  'attributes.json': '[{"Name": "email", "Value": "ada@example.com"}]\n',
  'names.json': '["one", "two"]',
  shorthand: 'Name=email,Value=a',
  'parameters.json': '{"USERNAME": "ada"}',
  'input.json': '{"AccessToken": "from a file"}',
  'input.yaml': '# A comment\nAccessToken: from a file\n',
  'bom.json': '\uFEFF{"AccessToken": "t"}',
  'bom.yaml': '\uFEFFAccessToken: t',
  crlf: 'one\r\ntwo\rthree\n',
  'crlf.yaml': 'AccessToken: "a\r\n  b"\r\n',
  empty: '',
}

/** A new home folder with the files that cases name. */
export const makeHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'poolhouse-cli-'))
  mkdirSync(join(home, '.aws'))
  for (const [path, contents] of Object.entries(files)) writeFileSync(join(home, path), contents)
  return home
}
