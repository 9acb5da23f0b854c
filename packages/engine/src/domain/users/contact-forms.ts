/** Whether a text has the form of an email address: one `@`, something before it, a dotted name behind it. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)

/** Whether a text is a phone number as users have them: `+` and digits (E.164, at most 15). */
export const isPhoneNumber = (text: string): boolean => /^\+\d{1,15}$/.test(text)
