import type { ContextDataType, UserContextDataType } from '@poolhouse/schemas'
import type { ClientRecord } from '@poolhouse/storage'

/** The origin of a user's request. */
export interface Origin {
  readonly address?: string | undefined
  /** Whether the address comes from the request body and was not validated. Default: false. */
  readonly isStated?: boolean | undefined
  /** The User-Agent header of the user's request. */
  readonly userAgent?: string | undefined
}

/** The members of a request that contain its origin. */
interface StatedOrigin {
  /** In calls by the user's own application. */
  readonly UserContextData?: UserContextDataType | undefined
  /** In calls by a server with AWS credentials. */
  readonly ContextData?: ContextDataType | undefined
}

/** Returns the origin of a call, depending on the kind of caller. */
export const originOf = (side: 'public' | 'admin', client: ClientRecord, stated: StatedOrigin, call: Origin): Origin =>
  side === 'public' ? userOrigin(client, stated.UserContextData, call) : statedOrigin(stated.ContextData)

/**
 * The origin of a call by the user's own application. An address in the request is used only if the client has a secret and
 * EnablePropagateAdditionalUserContextData (H), because other clients could send any address.
 */
export const userOrigin = (
  { secrets, settings }: ClientRecord,
  stated: UserContextDataType | undefined,
  call: Origin,
): Origin => {
  const isTrusted = secrets.length > 0 && settings.EnablePropagateAdditionalUserContextData === true
  const address = isTrusted ? stated?.IpAddress : undefined
  return { address: address ?? call.address, isStated: address !== undefined, userAgent: call.userAgent }
}

/**
 * The origin of a call by a server with AWS credentials: the ContextData of the user's request (H). Without it the origin is
 * unknown, because the address of the call is that of the server.
 */
const statedOrigin = (stated: ContextDataType | undefined): Origin => ({
  address: stated?.IpAddress,
  isStated: true,
  userAgent: stated?.HttpHeaders.find(({ headerName }) => headerName?.toLowerCase() === 'user-agent')?.headerValue,
})
