import { settingsForTerminal } from '../settings/settings-list.ts'

/** The text that `--help` prints. */
export const help = (): string => `Poolhouse: an identity provider that speaks the Amazon Cognito user pools API.

Usage: pnpm start [command] [options]

Commands:
  start   for development: on this machine only, any credentials, shows all messages (default)
  serve   for real users: verifies AWS signatures, sends mail by SMTP; put TLS in front of it

Options:
  --port PORT            port to listen on; 0 selects any free port
  --data FOLDER          folder of the database and of the development master key
  --host ADDRESS         address to listen on
  --allow-host NAME      host name under which clients reach the server; may be repeated
  --allow-origin ORIGIN  origin of web pages that may call administrator operations; may be repeated
  --version              prints the version
  --help                 prints this text

In a container: pnpm start --host 0.0.0.0 --allow-host NAME
Everyone who can reach the server can then administer it.

Every other setting is an environment variable, such as POOLHOUSE_LOG=info pnpm start.
Options override variables.
In brackets: the default, or when the setting is required.

${settingsForTerminal('node')}
`
