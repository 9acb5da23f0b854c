/** The SHA-1 hash of a password as uppercase hexadecimal digits, as in lists of Pwned Passwords. */
export const sha1Hex = async (password: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(password)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}
