import type { Option, OptionValue } from './option.ts'

/** Options of every command, with their help. */
export const globalOptions = [
  {
    name: '--debug',
    takes: 'nothing',
    help: 'Log requests and responses to standard error, without secrets.',
  },
  {
    name: '--endpoint-url',
    takes: 'one',
    help: 'Address of the server, such as http://127.0.0.1:9329. Overrides AWS_ENDPOINT_URL.',
  },
  { name: '--no-verify-ssl', takes: 'nothing', help: 'Accept any certificate. Not safe outside of tests.' },
  { name: '--no-paginate', takes: 'nothing', help: 'Fetch only one page.' },
  {
    name: '--output',
    takes: 'one',
    choices: ['json', 'text', 'table', 'yaml', 'yaml-stream'],
    help: 'Format of the output. Default: json.',
  },
  { name: '--query', takes: 'one', help: 'JMESPath expression that selects parts of the response.' },
  { name: '--profile', takes: 'one', help: 'Profile of the configuration and credentials files.' },
  { name: '--region', takes: 'one', help: 'AWS Region. Overrides AWS_REGION and the profile.' },
  { name: '--version', takes: 'nothing', help: 'Print the version of this program.' },
  { name: '--color', takes: 'one', choices: ['on', 'off', 'auto'], help: 'Color of tables. Default: auto.' },
  {
    name: '--no-sign-request',
    takes: 'nothing',
    help: 'Send requests without a signature. Credentials are not loaded.',
  },
  { name: '--ca-bundle', takes: 'one', help: 'File of certificates to trust. Overrides AWS_CA_BUNDLE.' },
  {
    name: '--cli-read-timeout',
    takes: 'one',
    help: 'Seconds to wait for data from the server. 0 waits forever. Default: 60.',
  },
  {
    name: '--cli-connect-timeout',
    takes: 'one',
    help: 'Seconds to wait for a connection. 0 waits forever. Default: 60.',
  },
  {
    name: '--cli-binary-format',
    takes: 'one',
    choices: ['base64', 'raw-in-base64-out'],
    help: 'Format of binary values on the command line. Files named with fileb:// are always read as raw bytes. Default: base64.',
  },
  { name: '--no-cli-pager', takes: 'nothing', help: 'Do not send output through a pager.' },
  { name: '--cli-auto-prompt', takes: 'nothing', help: 'Complete the command in the terminal before it runs.' },
  { name: '--no-cli-auto-prompt', takes: 'nothing', help: 'Do not prompt, even if the configuration enables it.' },
] as const satisfies readonly (Option & { readonly help: string })[]

/** Name of a global option. */
export type GlobalOptionName = (typeof globalOptions)[number]['name']

/** Values of the global options of one run. */
export class GlobalValues {
  readonly #values: ReadonlyMap<string, OptionValue>

  constructor(values: ReadonlyMap<string, OptionValue>) {
    this.#values = values
  }

  /** True if an option without a value is set. */
  has(name: GlobalOptionName): boolean {
    return this.#values.has(name)
  }

  /** The value of an option; `undefined` if it is not set. */
  text(name: GlobalOptionName): string | undefined {
    const value = this.#values.get(name)
    return typeof value === 'string' ? value : undefined
  }
}
