/** Whole, with commas between thousands. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en')

/** To the hundredth. */
export const hundredths = (value: number): string => value.toFixed(2)
