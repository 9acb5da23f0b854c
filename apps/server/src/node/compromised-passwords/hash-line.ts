/** Digits of a SHA-1 hash. */
export const hashLength = 40

/** Maximum length of a line in bytes, with its end. */
export const longestLine = 64

/** Why a line is not part of a list of Pwned Passwords. Undefined for one that is. The line itself may be a secret. */
export const lineProblem = (line: string): string | undefined => {
  if (/^[\dA-F]{40}:\d{1,12}\r?$/i.test(line)) return undefined
  return /^[\dA-F]{32}:\d+\r?$/i.test(line)
    ? 'is an NTLM hash: download the list of SHA-1 hashes, without the option -n'
    : 'is not a SHA-1 hash of 40 hexadecimal digits, a colon and a count: give the single file that `haveibeenpwned-downloader` makes'
}

/** The hash of a line, to compare it with others. */
export const hashOf = (line: string): string => line.slice(0, hashLength).toUpperCase()
