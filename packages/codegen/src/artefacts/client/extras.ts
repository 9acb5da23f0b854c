import type { Endpoint } from '../../model/endpoint.ts'
import { braces, type Code } from '../../source/code.ts'
import { memberName } from '../../source/literal.ts'
import type { Declaration } from '../../source/module.ts'
import { formWires, statusKey } from '../styles.ts'
import { hasForms, hasStreams, isForm } from './media.ts'

/** The table of forms that operations respond with, for the runtime. */
export const formsTable = (endpoints: readonly Endpoint[]): Declaration[] => {
  const rows = endpoints.filter(hasForms).map(({ name, responses }): Code => {
    const byStatus = responses.flatMap(({ status, media }): Code[] => {
      const forms = media.filter(isForm)
      return forms.length === 0 ? [] : [[`${statusKey(status)}: `, formWires(forms)]]
    })
    return [`${memberName(name)}: `, braces(byStatus, 'fit')]
  })
  return rows.length === 0 ? [] : [{ code: ['const forms: Forms = ', braces(rows)] }]
}

/** The additional parameters of the runtime functions. */
export const extrasOf = (endpoints: readonly Endpoint[], hasPages: boolean): string => {
  const names = [
    ...(hasPages ? ['pagesOf'] : []),
    ...(endpoints.some(hasForms) ? ['receivedForm: formReader(forms)'] : []),
    ...(endpoints.some(hasStreams) ? ['streams'] : []),
  ]
  return names.length === 0 ? '' : `, { ${names.join(', ')} }`
}

/** The imports of the additional parameters, except for pages. */
export const extrasImports = (endpoints: readonly Endpoint[]): string[] => [
  ...(endpoints.some(hasForms) ? ["import { formReader, type Forms } from './runtime/received-form.ts'"] : []),
  ...(endpoints.some(hasStreams) ? ["import { streams } from './runtime/streams.ts'"] : []),
]

/** The shared modules of a client, without their extension. */
export const sharedFiles = (parsesForms: boolean): readonly string[] => {
  const usual = ['concrete-type', 'form', 'lines', 'media', 'of-status', 'parameters']
  const readers = ['fault', 'fitting-values', 'parsed', 'percent-encoding', 'read-form', 'wire']
  return parsesForms ? [...usual, ...readers] : usual
}
