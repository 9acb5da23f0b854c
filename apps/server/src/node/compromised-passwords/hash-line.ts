/** Digits of a SHA-1 hash. */
export const hashLength = 40

/** Maximum length of a line in bytes, including the line break. */
export const longestLine = 64

/** The problem with a line of a list of Pwned Passwords; undefined for a valid one. The line itself may be a secret. */
export const lineProblem = (line: string): string | undefined => {
  if (/^[\dA-F]{40}:\d{1,12}\r?$/i.test(line)) return undefined
  return /^[\dA-F]{32}:\d+\r?$/i.test(line)
    ? 'is an NTLM hash: download the list of SHA-1 hashes, without the option -n'
    : 'is not a SHA-1 hash of 40 hexadecimal digits, a colon and a count: use the single file that `haveibeenpwned-downloader` creates'
}

/** The hash of a line in its comparable form. */
export const hashOf = (line: string): string => line.slice(0, hashLength).toUpperCase()
