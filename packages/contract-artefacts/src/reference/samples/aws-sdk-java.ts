import type { RequestSample } from '@poolhouse/codegen'
import { type Layout, listBlock } from './block.ts'
import { className, memberName } from './java-names.ts'
import { nameOf, originOf, region } from './request.ts'
import { type TypedMember, typedMembers, type TypedValue, writeWith } from './typed-value.ts'

const layout: Layout = { step: '    ', last: '' }

const quoted = (text: string): string => JSON.stringify(text)

const parsed = (json: unknown, indent: string): string => {
  const next = (part: unknown): string => parsed(part, `${indent}    `)
  if (typeof json === 'string') return `Document.fromString(${quoted(json)})`
  if (typeof json === 'number') return `Document.fromNumber(${json})`
  if (typeof json === 'boolean') return `Document.fromBoolean(${json})`
  if (Array.isArray(json)) return `Document.fromList(List.of(${json.map(next).join(', ')}))`
  if (typeof json !== 'object' || json === null) return 'Document.fromNull()'
  const entries = Object.entries(json).map(([name, part]) => `\n${indent}    ${quoted(name)}, ${next(part)}`)
  return `Document.fromMap(Map.of(${entries.join(',')}))`
}

const literal = (value: TypedValue, indent: string): string => {
  const next = (part: TypedValue): string => literal(part, `${indent}    `)
  return writeWith<string>(
    {
      structure: ({ type, members }) => builder(className(type), members, indent),
      list: ({ items }) => listBlock('', items.map(next), '', indent, layout).trimEnd(),
      map: ({ entries }) =>
        `Map.of(${entries.map(([key, part]) => `\n${indent}    ${quoted(key)}, ${next(part)}`).join(',')})`,
      string: ({ text }) => quoted(text),
      enum: ({ text }) => quoted(text),
      blob: ({ base64 }) => `SdkBytes.fromByteArray(Base64.getDecoder().decode(${quoted(base64)}))`,
      number: ({ number, isLong }) => `${number}${isLong ? 'L' : ''}`,
      boolean: ({ isTrue }) => String(isTrue),
      document: ({ json }) => parsed(json, indent),
    },
    value,
  )
}

/** The setter of a member. Lists of enum values have a separate setter that accepts strings. */
const setter = ({ name, value }: TypedMember): string =>
  memberName(name) + (value.kind === 'list' && value.items[0]?.kind === 'enum' ? 'WithStrings' : '')

const builder = (type: string, members: readonly TypedMember[], indent: string): string =>
  [
    `${type}.builder()`,
    ...members.map((member) => `${indent}    .${setter(member)}(${literal(member.value, `${indent}    `)})`),
    `${indent}    .build()`,
  ].join('\n')

const classes = {
  'java.net.URI': 'URI',
  'java.util.Base64': 'Base64',
  'java.util.List': 'List',
  'java.util.Map': 'Map',
  'software.amazon.awssdk.core.SdkBytes': 'SdkBytes',
  'software.amazon.awssdk.core.document.Document': 'Document',
  'software.amazon.awssdk.regions.Region': 'Region',
} as const

/** Version 2 of the AWS SDK for Java. */
export const awsSdkJava: RequestSample = {
  language: 'Java',
  client: 'AWS SDK v2',
  syntax: 'java',
  code: (request) => {
    const operation = nameOf(request.endpoint)
    const type = className(operation)
    const indent = '            '
    const body = `        try (var client = CognitoIdentityProviderClient.builder()
                .endpointOverride(URI.create("${originOf(request)}"))
                .region(Region.of("${region}"))
                .build()) {
            var request = ${builder(`${type}Request`, typedMembers(request), indent)};
            System.out.println(client.${memberName(operation)}(request));
        }`
    const imports = Object.entries(classes).flatMap(([path, name]) =>
      new RegExp(String.raw`\b${name}\.`).test(body) ? [`import ${path};`] : [],
    )
    return `${imports.join('\n')}
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.*;

public class Sample {
    public static void main(String[] args) {
${body}
    }
}`
  },
}
