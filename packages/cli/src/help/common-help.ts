/** Help of the options that every operation has. */
export const commonHelp = {
  '--cli-input-json | --cli-input-yaml':
    'Reads the input from JSON or YAML, or from a file: file://path. Options on the command line override its members. ' +
    '--generate-cli-skeleton prints a file to fill in.',
  '--generate-cli-skeleton':
    'Sends nothing. Prints the input to fill in, as JSON (input, the default) or YAML (yaml-input), or checks the other ' +
    'options and prints a sample of the output (output).',
} as const

/** Help of the options that paginated operations have. */
export const pagingHelp = {
  '--starting-token': 'Continues a list: the NextToken that an earlier command printed.',
  '--page-size': 'Number of items to request per page. It does not change the number of items printed.',
  '--max-items': 'Number of items to print. If there are more, the output has a NextToken to pass as --starting-token.',
} as const
