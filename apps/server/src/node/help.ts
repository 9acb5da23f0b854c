import { settingsForTerminal } from '../settings/settings-list.ts'

/** The text that `--help` prints. */
export const help = (): string => `Poolhouse: an identity provider that speaks the Amazon Cognito user pools API.

Usage: pnpm start [command]

Commands:
  start   for development: listens on 127.0.0.1, accepts any AWS credentials, keeps messages to be read (default)
  serve   for real users: verifies AWS signatures, sends mail by SMTP; put TLS in front of it

Settings are environment variables, such as PORT=9608 pnpm start. In brackets: the default, or what is required.
${settingsForTerminal('node')}
`
