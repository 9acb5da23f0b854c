/** The loopback address. */
export const loopback = '127.0.0.1'

const loopbackHosts = new Set([loopback, 'localhost', '::1', '[::1]'])

/** Whether a host is the loopback address or a name of it. */
export const isLoopback = (host: string): boolean => loopbackHosts.has(host)
