import { describe, expect, it } from 'vitest'
import { findString } from './find-string.ts'

const search = (matching: string[], avoiding: string[] = []) =>
  findString({ matching, avoiding, minLength: 0, maxLength: 200 })

describe('findString', () => {
  it.each([
    ['^[a-z]+$', '^[a-c]+$'],
    ['^[\\w-]+_[0-9a-zA-Z]+$', '^[\\w-]{1,55}_[0-9a-zA-Z]+$'],
    ['^[\\p{L}\\p{N}\\p{P}]+$', '^[\\p{L}\\p{N}]+$'],
    ['^\\P{L}$', '^[0-9]$'],
    ['^.$', '^\\S$'],
    ['^(?:ab|cd){2,3}$', '^(?:ab|cd){2}$'],
    ['^\\u{1F600}?$', '^$'],
    ['^\\.\\-$', '^a$'],
  ])('finds a string that %s matches and %s does not', (matching, avoiding) => {
    const found = search([matching], [avoiding])
    expect(found).toEqual({ text: expect.any(String) })
    if (typeof found !== 'object') return
    expect(found.text).toMatch(new RegExp(matching, matching.includes('\\-') ? '' : 'u'))
    expect(found.text).not.toMatch(new RegExp(avoiding, 'u'))
  })

  it.each([
    ['^[a-c]+$', '^[a-z]+$'],
    ['^\\p{Lu}+$', '^\\p{L}+$'],
    ['^\\s$', '^\\P{L}$'],
    ['^\\d{3}$', '^\\w+$'],
    ['^[^\\W_]$', '^[0-9A-Za-z]$'],
  ])('proves that everything that %s matches is matched by %s', (matching, avoiding) => {
    expect(search([matching], [avoiding])).toBe('none')
  })

  it.each(['(?=a)b', '(a)\\1', '\\bword', '(?i:a)', '(', '[a-\\d]😀'])('gives up on %s', (pattern) => {
    expect(search([pattern])).toBe('unknown')
  })

  it('respects the length', () => {
    expect(findString({ matching: ['^a+$'], minLength: 3, maxLength: 5 })).toEqual({ text: 'aaa' })
    expect(findString({ matching: ['^a{6}$'], minLength: 3, maxLength: 5 })).toBe('none')
  })
})
