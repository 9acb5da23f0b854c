// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Content } from './route.ts'

/** A media type without its parameters. */
export const mediaOf = (type: string): string => type.split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** True for JSON media types. */
export const isJson = (type: string): boolean => /[/+]json$/.test(mediaOf(type))

const withoutSpaces = (type: string): string => type.replaceAll(/\s/g, '').toLowerCase()

/** The form of a body that a media type names; `undefined` when there is none. */
export const formOf = (content: Content, type: string): string | undefined => {
  const wanted = mediaOf(type)
  const whole = withoutSpaces(type)
  const range = `${wanted.split('/', 1)[0]}/*`
  return (
    Object.keys(content).find((key) => withoutSpaces(key) === whole) ??
    Object.keys(content).find((key) => mediaOf(key) === wanted) ??
    Object.keys(content).find((key) => key === range) ??
    Object.keys(content).find((key) => key === '*/*')
  )
}
