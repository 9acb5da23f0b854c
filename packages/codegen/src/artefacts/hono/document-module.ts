import { bundle } from '../../document/bundle.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { literal } from '../../source/literal.ts'
import { moduleText } from '../../source/module.ts'
import type { PartInput } from '../artefact.ts'

/** The document as one object, even if it consists of several files. */
export const documentModule = ({ source, banner }: PartInput): string =>
  moduleText(
    banner,
    [],
    [
      {
        comment: jsdoc('The OpenAPI document, for `createApp(handlers, { openApi: { document } })`.'),
        code: ['export const document: object = ', literal(bundle(source))],
      },
    ],
  )
