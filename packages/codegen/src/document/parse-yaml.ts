import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml'

/** A scalar of the core schema of YAML 1.2 (section 10.3.2). js-yaml's own number types allow underscores. */
const scalar = (tag: string, pattern: RegExp, construct: (text: string) => unknown): Type =>
  new Type(`tag:yaml.org,2002:${tag}`, {
    kind: 'scalar',
    resolve: (text: unknown) => pattern.test(typeof text === 'string' ? text : ''),
    construct: (text: unknown) => construct(typeof text === 'string' ? text : ''),
  })

const specialNumbers = new Map([
  ['.inf', Infinity],
  ['+.inf', Infinity],
  ['-.inf', -Infinity],
  ['.nan', Number.NaN],
])

/** Texts that begin with a letter, a slash or the like, and cannot be another scalar. Most texts are such, so they come first. */
const plain = new Type('tag:yaml.org,2002:str', {
  kind: 'scalar',
  resolve: (text: unknown) =>
    typeof text === 'string' && /^[A-Za-z/#$_]/.test(text) && !/^(?:true|false|null)$/i.test(text),
  construct: (text: unknown) => text,
})

const core = FAILSAFE_SCHEMA.extend({
  implicit: [
    plain,
    // Of YAML 1.1, and widely used: `<<: *base` takes over the members of another mapping.
    scalar('merge', /^<<$/, (text) => text),
    scalar('null', /^(?:~|null|Null|NULL|)$/, () => null),
    scalar('bool', /^(?:true|True|TRUE|false|False|FALSE)$/, (text) => text.toLowerCase() === 'true'),
    scalar('int', /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/, Number),
    scalar(
      'float',
      /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
      (text) => specialNumbers.get(text.toLowerCase()) ?? Number(text),
    ),
  ],
})

/**
 * Reads a YAML 1.2 text, with the merge keys of YAML 1.1, as JSON. This reader does not record lines;
 * `describe-problems.ts` uses one that does, which is four times as slow.
 *
 * @throws When the text is not YAML, or names a member twice.
 */
export const parseYaml = (text: string): unknown => load(text, { schema: core })
