import type { Media } from '../../model/endpoint.ts'

/** True for JSON, whatever is written in it. */
export const isJson = ({ type }: Media): boolean => /[/+]json\b/.test(type)

/** True for media types whose answers are bytes to the client. A range may be of JSON as well. */
export const isBytes = ({ type }: Media): boolean => !/[/+]json\b|^text\/|^(?:\*|application)\/\*$/.test(type)
