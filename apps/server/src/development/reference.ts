import { pageHeaders } from './page-requests.ts'

/** The page that documents the API, and the policy that allows its own style and script. */
export interface ReferencePage {
  readonly html: string
  readonly contentSecurityPolicy: string
}

/** Loads the page at the first request for it. */
export type LoadReference = () => Promise<ReferencePage>

/** The reference of AWS, for a server without a page: a Worker is limited in size. */
const referenceOfAws = 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/'

/** Responds with the page, or leads to the reference of AWS without one. */
export const referenceResponse = async (load: LoadReference | undefined): Promise<Response> => {
  if (!load) return new Response(null, { status: 302, headers: { ...pageHeaders, Location: referenceOfAws } })
  const { html, contentSecurityPolicy } = await load()
  const policy = `${contentSecurityPolicy}; frame-ancestors 'none'`
  return new Response(html, { headers: { ...pageHeaders, 'Content-Security-Policy': policy } })
}
