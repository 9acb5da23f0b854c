import type { Code } from '../../source/code.ts'
import { memberName } from '../../source/literal.ts'

/** A member of an object. */
export const field = (name: string, value: Code): Code => [`${memberName(name)}: `, value]
