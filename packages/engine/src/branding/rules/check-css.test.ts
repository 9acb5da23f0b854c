import { expect, test } from 'vitest'
import { brandingFailures } from '../errors.ts'
import { checkCss } from './check-css.ts'

const rule = '.logo-customizable { max-width: 80%; }'

test.each([`/* a */${rule}/**/`, `${rule}/* a { */ ${rule}`, `/*/ ${rule} */`])('accepts %s', (css) => {
  expect(() => checkCss(css)).not.toThrow()
})

test.each([
  ['/* a', '/* a'],
  ['/*/', '/*/'],
  ['/* a */ /* b', '/* b'],
])('rejects the unfinished comment of %s', (css, place) => {
  expect(() => checkCss(css)).toThrow(brandingFailures.cssSyntax(`a rule was expected at "${place}"`))
})

test('rejects many unfinished comments at once', () => {
  expect(() => checkCss('/* '.repeat(1_000_000))).toThrow(
    brandingFailures.cssSyntax('a rule was expected at "/* /* /* /* /* /* /*"'),
  )
})
