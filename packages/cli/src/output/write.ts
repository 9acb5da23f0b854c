import type { GlobalValues } from '../command-line/global-options.ts'
import { type Profile, profileText } from '../config/profile.ts'
import { configurationError } from '../failure.ts'
import type { Host } from '../host.ts'

/** The program that long output goes through: `AWS_PAGER`, the setting `cli_pager`, `PAGER`, or `less`. Empty: none. */
const pagerOf = (profile: Profile | undefined, { env }: Host): string =>
  env['AWS_PAGER'] ?? (profile && profileText(profile, 'cli_pager')) ?? env['PAGER'] ?? 'less'

/** Prints text, through the pager when standard output is a terminal. */
export const write = async (
  text: string,
  globals: GlobalValues,
  profile: Profile | undefined,
  host: Host,
): Promise<void> => {
  const pager = host.terminal.isOutput && !globals.has('--no-cli-pager') ? pagerOf(profile, host) : ''
  if (pager === '' || text === '') {
    host.out(text)
    return
  }
  const { spawnSync } = await import('node:child_process')
  // Quit if the text fits the screen, show colors, leave the text on the screen.
  const env = { ...host.env, LESS: host.env['LESS'] ?? 'FRX' }
  const { status } = spawnSync(pager, { shell: true, input: text, stdio: ['pipe', 'inherit', 'inherit'], env })
  if (status === 127) {
    throw configurationError(
      `Unable to redirect output to pager. Received the following error when opening pager:\n${pager}: not found\n\n` +
        'Set AWS_PAGER or the setting cli_pager to a program that exists, or to nothing for no pager.',
    )
  }
}
