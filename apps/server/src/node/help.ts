import { settingsHelp } from '../settings/variables.ts'

const width = Math.max(...settingsHelp.map(({ name }) => name.length))

/** The answer to `--help`. */
export const help = (): string => `Poolhouse: an identity provider that speaks the Amazon Cognito user pools API.

  start   for development: listens on 127.0.0.1, accepts any AWS credentials, shows messages to whoever asks (the default)
  serve   for real users: checks AWS signatures, sends mail by SMTP; put TLS in front of it

Settings, by environment variable:
${settingsHelp.map(({ name, text, stance }) => `  ${name.padEnd(width)}  ${stance ? `${stance} only: ` : ''}${text}`).join('\n')}
`
