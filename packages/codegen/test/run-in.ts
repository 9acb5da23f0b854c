import { run } from '../src/run.ts'

/** What a run said, and its exit status. */
export interface RunOutput {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in a folder, and hears what it says. */
export const runIn = async (folder: string, parameters: readonly string[]): Promise<RunOutput> => {
  const said = { out: '', err: '' }
  const status = await run(parameters, {
    folder,
    version: '1.2.3',
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
  })
  return { status, ...said }
}
