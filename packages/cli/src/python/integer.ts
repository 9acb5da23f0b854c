import { generalError } from '../failure.ts'
import { pythonRepr } from './text.ts'

const integer = /^\s*[+-]?\d+(?:_\d+)*\s*$/

/** True for a text that Python's `int` accepts. */
export const isInteger = (text: string): boolean => integer.test(text)

/** `int` of Python, with its error. */
export const parseInteger = (text: string): number => {
  if (!isInteger(text)) throw generalError(`invalid literal for int() with base 10: ${pythonRepr(text)}`)
  return Number(text.replaceAll('_', ''))
}

/** `float` of Python, with its error. */
export const parseFloating = (text: string): number => {
  const value = text.trim() === '' ? Number.NaN : Number(text.replaceAll('_', ''))
  if (Number.isNaN(value)) throw generalError(`could not convert string to float: ${pythonRepr(text)}`)
  return value
}
