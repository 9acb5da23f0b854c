/** The address of this machine for itself only. */
export const loopback = '127.0.0.1'

const loopbackHosts = new Set([loopback, 'localhost', '::1', '[::1]'])

/** Whether a host is this machine and nobody else. */
export const isLoopback = (host: string): boolean => loopbackHosts.has(host)
