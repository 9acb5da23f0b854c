/** The loopback address. */
export const loopback = '127.0.0.1'

const loopbackHosts = new Set(['localhost', '::1', '[::1]'])

const loopbackName = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|.+\.localhost)$/

/** Whether a host is a loopback address or a name of one: 127.0.0.0/8, ::1, and `localhost` (RFC 6761, section 6.3). */
export const isLoopback = (host: string): boolean => loopbackHosts.has(host) || loopbackName.test(host)
