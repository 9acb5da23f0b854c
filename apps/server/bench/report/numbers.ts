/** Formats a number as an integer with thousands separators. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en')

/** Formats a number with two decimals. */
export const hundredths = (value: number): string => value.toFixed(2)
