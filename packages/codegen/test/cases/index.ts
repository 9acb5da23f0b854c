import { bodies } from './bodies.ts'
import type { Case } from './case.ts'
import { discriminators } from './discriminators.ts'
import { parameters } from './parameters.ts'
import { paths } from './paths.ts'
import { reading } from './reading.ts'
import { schemas } from './schemas.ts'
import { members } from './members.ts'
import { responses } from './responses.ts'
import { sources } from './sources.ts'
import { styles } from './styles.ts'
import { values } from './values.ts'

/** Documents of the kinds that generators get wrong. */
export const cases: readonly Case[] = [
  ...schemas,
  ...discriminators,
  ...paths,
  ...parameters,
  ...bodies,
  ...reading,
  ...members,
  ...values,
  ...responses,
  ...styles,
  ...sources,
]
