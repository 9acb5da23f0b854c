import type { Endpoint } from '@poolhouse/codegen'

const texts: Readonly<Record<string, string>> = {
  iam: 'AWS credentials: the request is signed with AWS Signature Version 4 for the service `cognito-idp`.',
  public: 'None: applications call the operation without AWS credentials.',
}

/** The authorization of an operation, as a sentence in Markdown. */
export const authorization = ({ extensions }: Endpoint): string | undefined => {
  const { 'x-authorization': kind, 'x-proof': proof, 'x-proof-mode': mode } = extensions
  if (kind !== 'token') return texts[String(kind)]
  const members = Array.isArray(proof) ? proof.map((name) => `\`${String(name)}\``) : []
  const proofs = members.join(mode === 'any' ? ' or ' : ' and ') || 'the request body'
  return `No AWS credentials: the caller proves its right by ${proofs}.`
}
