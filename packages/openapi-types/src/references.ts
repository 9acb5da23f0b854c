/**
 * The part of `@redocly/openapi-core/lib/ref-utils.js` that openapi-typescript uses. It is called 100 times per
 * operation.
 */

/** Escapes a step of a JSON pointer for a `$ref`. */
export const escapePointer = <T extends string | number>(step: T): T | string =>
  typeof step === 'string' && /[~/%]/.test(step)
    ? step.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25')
    : step

const unescaped = (step: string): string =>
  /[~%]/.test(step) ? decodeURIComponent(step.replaceAll('~1', '/').replaceAll('~0', '~')) : step

/** The steps of the JSON pointer in a `$ref`, without empty ones. */
export const parseRef = (ref: string): { readonly pointer: string[] } => {
  if (!ref.includes('#/')) return { pointer: [] }
  const [, pointer = ''] = ref.split('#/', 2)
  return {
    pointer: pointer
      .split('/')
      .map(unescaped)
      .filter((step) => step !== ''),
  }
}
