import { createHmac, createPrivateKey, sign } from 'node:crypto'
import { fromJsonObject } from '../kernel/encoding/json.ts'

type Json = Readonly<Record<string, unknown>>

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const decode = (part: string | undefined): Json => fromJsonObject(Buffer.from(part ?? '', 'base64url')) ?? {}

/** Decodes a JWT without verifying it. */
export const readJwt = (jwt: string): { readonly header: Json; readonly claims: Json } => {
  const [header, claims] = jwt.split('.')
  return { header: decode(header), claims: decode(claims) }
}

/** Changes claims of a JWT and keeps its signature. */
export const withClaims = (jwt: string, changes: Json): string => {
  const [header, claims, signature] = jwt.split('.')
  return [header, encode({ ...decode(claims), ...changes }), signature].join('.')
}

/** An unsigned JWT. */
export const unsignedJwt = (header: Json, claims: Json): string => `${encode(header)}.${encode(claims)}.`

/** A JWT signed with HMAC. */
export const hmacJwt = (header: Json, claims: Json, key: string | Uint8Array): string => {
  const signed = `${encode(header)}.${encode(claims)}`
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}

/** A JWT signed with an RSA key (PKCS #8, DER). */
export const rsaJwt = (header: Json, claims: unknown, privateKey: Uint8Array): string => {
  const signed = `${encode(header)}.${encode(claims)}`
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}
