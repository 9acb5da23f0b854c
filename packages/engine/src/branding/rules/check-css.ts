// oxlint-disable-next-line typescript/triple-slash-reference -- The types of a package without types, for all importers.
/// <reference path="../css-tree-parser.d.ts" />
import parse from 'css-tree/parser'
import { brandingFailures } from '../errors.ts'

/** The classes of the classic pages, and the states that some of them have (behaviour: managed login, section 9; H). */
const classes: ReadonlySet<string> = new Set([
  '.background-customizable',
  '.banner-customizable',
  '.errorMessage-customizable',
  '.idpButton-customizable',
  '.idpButton-customizable:hover',
  '.idpDescription-customizable',
  '.inputField-customizable',
  '.inputField-customizable:focus',
  '.label-customizable',
  '.legalText-customizable',
  '.logo-customizable',
  '.passwordCheck-notValid-customizable',
  '.passwordCheck-valid-customizable',
  '.redirect-customizable',
  '.socialButton-customizable',
  '.submitButton-customizable',
  '.submitButton-customizable:hover',
  '.textDescription-customizable',
])

/** Parts of values that load something or run script. */
const active = /url\s*\(|expression\s*\(|javascript:|-moz-binding|behavior\s*:|</i

/** Checks a style sheet for the classic pages: rules for known classes only, without at-rules, script and references (H). */
export const checkCss = (css: string): void => {
  const sheet = parse(css, {
    parseValue: false,
    parseRulePrelude: false,
    positions: false,
    onParseError: (error) => {
      throw brandingFailures.cssSyntax(error.message)
    },
  })
  if (sheet.type !== 'StyleSheet') return
  for (const node of sheet.children) {
    if (node.type === 'Atrule') throw brandingFailures.cssAtRule(node.name)
    if (node.type === 'Rule') checkSelectors(node.prelude.type === 'Raw' ? node.prelude.value : '')
    else if (node.type !== 'Comment') throw brandingFailures.cssSyntax(`unexpected ${node.type}`)
  }
  const found = active.exec(css)
  if (found) throw brandingFailures.cssSyntax(`${found[0]} is not allowed`)
}

const checkSelectors = (prelude: string): void => {
  for (const selector of prelude.split(',').map((each) => each.trim()))
    if (!classes.has(selector)) throw brandingFailures.cssClass(selector)
}
