import type { Outcome } from './case.ts'
import type { Surroundings } from './run-both.ts'

/** Texts without what has to differ: names of the programs and folders, the commands they have. */
const withoutNames = (text: string, { home, server }: Surroundings): string =>
  text
    .replaceAll(home, '$HOME')
    .replaceAll(server.endpoint, '$ENDPOINT')
    .replaceAll(/^(?:aws|poolhouse): error:/gm, 'PROGRAM: error:')
    .replaceAll(/usage: aws [\s\S]*?<subcommand> help\n|usage: poolhouse [\s\S]*?<operation> help\n/g, 'USAGE\n')
    .replaceAll(/ Without the AWS CLI, set .*/g, '')
    .replaceAll(/(argument (?:command|operation): Invalid choice), valid choices are:\n[\s\S]*?(\n\n\n|\n$)/g, '$1$2')

/** Where an outcome differs from another: nothing, or some of `code`, `out`, `err` and `requests`. */
export const differencesBetween = (aws: Outcome, own: Outcome, surroundings: Surroundings): string[] => [
  ...(aws.code === own.code ? [] : [`code: ${aws.code}, here ${own.code}`]),
  ...(['out', 'err'] as const).flatMap((stream) => {
    const [theirs, ours] = [withoutNames(aws[stream], surroundings), withoutNames(own[stream], surroundings)]
    return theirs === ours ? [] : [`${stream}: ${JSON.stringify(theirs)}, here ${JSON.stringify(ours)}`]
  }),
  ...(JSON.stringify(aws.requests) === JSON.stringify(own.requests)
    ? []
    : [`requests: ${JSON.stringify(aws.requests)}, here ${JSON.stringify(own.requests)}`]),
]
