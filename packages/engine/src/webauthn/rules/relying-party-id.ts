const domainName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

/**
 * Common public suffixes. The complete list has 10,000 entries, too many for a Worker, and is not required: browsers do not create
 * passkeys for a public suffix, so that these only report some mistakes earlier.
 */
const knownSuffixes: ReadonlySet<string> = new Set(
  (
    'co.uk org.uk com.au net.au co.nz co.jp co.in co.kr com.br com.mx com.cn com.tw com.sg co.za com.tr ' +
    'amazonaws.com cloudfront.net elasticbeanstalk.com amplifyapp.com github.io gitlab.io pages.dev workers.dev ' +
    'netlify.app vercel.app herokuapp.com web.app firebaseapp.com run.app appspot.com azurewebsites.net onrender.com ' +
    'fly.dev ngrok.io ngrok-free.app'
  ).split(' '),
)

/** Whether a string is a domain name, as relying party ids must be: neither an IP address nor a URL. */
export const isDomainName = (text: string): boolean => domainName.test(text) && !/(?:^|\.)\d+$/.test(text)

/** Whether a domain is a common public suffix, whose subdomains belong to different owners. */
export const isPublicSuffix = (domain: string): boolean =>
  knownSuffixes.has(domain.toLowerCase()) || (!domain.includes('.') && domain.toLowerCase() !== 'localhost')
