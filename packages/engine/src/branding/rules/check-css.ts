import { brandingFailures } from '../errors.ts'

/** The CSS classes of the classic pages, some with a pseudo-class (behaviour: managed login, section 9; H). */
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

/** Parts of values that load resources, run scripts, or could hide such a part with an escape. */
const active = /url\s*\(|expression\s*\(|javascript:|-moz-binding|behavior\s*:|[<\\]/i

/** One rule at the start of a text: its selectors, and declarations without nested blocks. */
const rule = /^(?<selectors>[^{}@;]+)\{(?<declarations>[^{}]*)\}/

/** A comment, or all that follows an unfinished one: otherwise each of many unfinished ones would be searched to the end. */
const comment = /\/\*[^]*?(?:\*\/|$)/g
const closed = /^\/\*[^]*\*\/$/

/**
 * Checks a style sheet for the classic pages (H): only rules for known classes, without at-rules, scripts and references. It is
 * stricter than CSS, because the text is inserted into pages: braces in strings and escapes are rejected.
 */
export const checkCss = (css: string): void => {
  let rest = css.replaceAll(comment, (text) => (closed.test(text) ? ' ' : text)).trim()
  const found = active.exec(rest)
  if (found) throw brandingFailures.cssSyntax(`${found[0]} is not allowed`)
  while (rest !== '') {
    const atRule = /^@(?<name>[\w-]*)/.exec(rest)?.groups?.name
    if (atRule !== undefined) throw brandingFailures.cssAtRule(atRule)
    const match = rule.exec(rest)
    if (!match) throw brandingFailures.cssSyntax(`a rule was expected at "${rest.slice(0, 20)}"`)
    for (const selector of match.groups?.selectors?.split(',') ?? [])
      if (!classes.has(selector.trim())) throw brandingFailures.cssClass(selector.trim())
    rest = rest.slice(match[0].length).trim()
  }
}
