import { pairs as arrays } from './arrays.ts'
import { pairs as bodies } from './bodies.ts'
import { pairs as compositions } from './compositions.ts'
import { pairs as objects } from './objects.ts'
import { pairs as operations } from './operations.ts'
import type { Pair } from './pair.ts'
import { pairs as parameters } from './parameters.ts'
import { pairs as references } from './references.ts'
import { pairs as responses } from './responses.ts'
import { pairs as security } from './security.ts'
import { pairs as servers } from './servers.ts'
import { pairs as untidy } from './untidy.ts'
import { pairs as values } from './values.ts'
import { pairs as versions } from './versions.ts'
import { pairs as webhooks } from './webhooks.ts'

/** Pairs of documents with the expected verdict, by class. They were written without running the engine. */
export const pairsByClass: Readonly<Record<string, readonly Pair[]>> = {
  arrays,
  bodies,
  compositions,
  objects,
  operations,
  parameters,
  references,
  responses,
  security,
  servers,
  untidy,
  values,
  versions,
  webhooks,
}
