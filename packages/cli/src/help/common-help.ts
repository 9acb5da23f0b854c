/** Help of the options that every operation has. */
export const commonHelp = {
  '--cli-input-json | --cli-input-yaml':
    'Reads the members of the input from JSON or YAML, or from a file: file://path. Options on the command line go before ' +
    'what is read. --generate-cli-skeleton prints a text to fill in.',
  '--generate-cli-skeleton':
    'Prints a skeleton and sends nothing: of the input as JSON (input, the default), of the input as YAML (yaml-input), or ' +
    'a sample of the output (output), for which the options given are checked as for a call.',
} as const

/** Help of the options that paginated operations have. */
export const pagingHelp = {
  '--starting-token': 'Continues a list: the NextToken that an earlier command printed.',
  '--page-size': 'Number of items to ask for in each request. The number of items printed stays the same.',
  '--max-items': 'Number of items to print. If there are more, the output has a NextToken to give as --starting-token.',
} as const
