import { expect, test } from 'vitest'
import { activePartOf } from './active-svg.ts'

const svg = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`

test.each([
  svg('<path d="M0 0h1v1z" fill="url(#paint)"/>', 'viewBox="0 0 1 1"'),
  `<?xml version="1.0"?><!-- A logo --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('')}`,
  svg('<style>.a{fill:red}</style><use xlink:href="#a"/><text>on fire: javascript</text>'),
  svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
  svg(
    '<g inkscape:export-filename="C:\\logos\\url.png" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"/>',
  ),
  svg('<style>.a::before{content:"\\2014 "}</style>'),
  svg('<path fill="url( \' #paint\')"/>'),
])('accepts %s', (image) => {
  expect(activePartOf(image)).toBe(undefined)
})

test.each([
  [svg('<script>alert(1)</script>'), 'the element script'],
  [svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>'), 'the element svg:script'],
  [svg('<g><foreignObject/></g>'), 'the element foreignObject'],
  [svg('', 'onload="alert(1)"'), 'the attribute onload'],
  [svg('<a xlink:href="javascript:alert(1)"/>'), 'the attribute xlink:href'],
  [svg('<a href="&#106;avascript:alert(1)"/>'), 'the attribute href'],
  [svg('<use href="https://example.com/a.svg#b"/>'), 'the attribute href'],
  [svg('<use href="data:image/svg+xml,x"/>'), 'the attribute href'],
  [svg('<image href="https://example.com/a.png"/>'), 'the element image'],
  [svg('<a href="#b"><set attributeName="href" to="javascript:alert(1)"/></a>'), 'the attribute attributeName'],
  [svg('<path style="fill:url(https://example.com/a)"/>'), 'the attribute style'],
  [svg('<style>@import "https://example.com/a.css"</style>'), 'an active style'],
  [svg('<style>@\\69mport "//example.com/a.css"</style>'), 'an active style'],
  [svg('<path style="fill:u\\000072 l(//example.com/a)"/>'), 'the attribute style'],
  [svg('<style>a{background:image-set("//example.com/a.png" 1x)}</style>'), 'an active style'],
  // A style sheet in the file creates the script.
  [
    `<?xml-stylesheet type="text/xsl" href="#a"?>${svg('<xsl:stylesheet id="a" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:element name="script"/></xsl:stylesheet>')}`,
    'the instruction xml-stylesheet',
  ],
  [svg('<h:meta xmlns:h="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=//example.com"/>'), 'HTML'],
  [svg('<meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=//example.com"/>'), 'HTML'],
  [`<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${svg('')}`, 'declarations'],
  [`<!DOCTYPE svg SYSTEM "<>" [<!ATTLIST svg onload CDATA "alert(1)">]>${svg('')}`, 'declarations'],
  ['<svg><g></svg>', 'malformed XML'],
  ['<!DOCTYPE svg [<!ENTITY e "x">]><svg>&e;</svg>', 'malformed XML'],
])('rejects %s', (image, part) => {
  expect(activePartOf(image)).toBe(part)
})

test('checks long texts at once', () => {
  expect(activePartOf('<!DOCTYPE '.repeat(100_000))).toBe('malformed XML')
  expect(activePartOf(svg(`<style>a{fill:url(${' '.repeat(1_000_000)}#a)}</style>`))).toBe(undefined)
  expect(activePartOf(svg(`<style>a{fill:url(${' '.repeat(1_000_000)}a)}</style>`))).toBe('an active style')
})
