const domainName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

/**
 * Public suffixes under which applications are often hosted, or that are easily taken for a domain. The complete list has 10,000
 * entries, which do not fit into a Worker. Nothing depends on it: browsers do not make passkeys for a public suffix, so this only
 * reports some mistakes earlier.
 */
const knownSuffixes: ReadonlySet<string> = new Set(
  (
    'co.uk org.uk com.au net.au co.nz co.jp co.in co.kr com.br com.mx com.cn com.tw com.sg co.za com.tr ' +
    'amazonaws.com cloudfront.net elasticbeanstalk.com amplifyapp.com github.io gitlab.io pages.dev workers.dev ' +
    'netlify.app vercel.app herokuapp.com web.app firebaseapp.com run.app appspot.com azurewebsites.net onrender.com ' +
    'fly.dev ngrok.io ngrok-free.app'
  ).split(' '),
)

/** Whether a text is a domain name, as a relying party must be: neither an address nor a URL. */
export const isDomainName = (text: string): boolean => domainName.test(text) && !/(?:^|\.)\d+$/.test(text)

/** Whether names below a domain belong to different owners, as far as it is known here. */
export const isPublicSuffix = (domain: string): boolean =>
  knownSuffixes.has(domain.toLowerCase()) || (!domain.includes('.') && domain.toLowerCase() !== 'localhost')
