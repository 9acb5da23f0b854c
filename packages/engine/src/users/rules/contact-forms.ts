/**
 * Whether a text has the form of an email address: one `@`, something before it, a dotted name behind it. Nothing that mail
 * programs read as more than the address itself (G): no spaces, quotes, brackets, commas or control characters.
 */
export const isEmail = (text: string): boolean =>
  /^[^\s\p{Cc}@()<>[\]:;,\\"]+@[^\s\p{Cc}@.()<>[\]:;,\\"]+(\.[^\s\p{Cc}@.()<>[\]:;,\\"]+)+$/u.test(text)

/** Whether a text is a phone number as users have them: `+` and digits (H; at most 15, as E.164, G). */
export const isPhoneNumber = (text: string): boolean => /^\+\d{1,15}$/.test(text)
