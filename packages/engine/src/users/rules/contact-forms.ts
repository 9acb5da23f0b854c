/**
 * Whether a string has the form of an email address: a local part, `@`, and a domain with a dot. Rejects characters with a
 * meaning in email headers (G): spaces, quotes, brackets, commas and control characters.
 */
export const isEmail = (text: string): boolean =>
  /^[^\s\p{Cc}@()<>[\]:;,\\"]+@[^\s\p{Cc}@.()<>[\]:;,\\"]+(\.[^\s\p{Cc}@.()<>[\]:;,\\"]+)+$/u.test(text)

/** Whether a string is a valid `phone_number`: `+` and digits (H; at most 15, as in E.164, G). */
export const isPhoneNumber = (text: string): boolean => /^\+\d{1,15}$/.test(text)
