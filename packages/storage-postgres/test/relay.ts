import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a server of this machine that can be broken. */
export interface Relay {
  readonly port: number
  /** Ends all connections, and each new one as soon as it is made. */
  reject(): void
  /** Silently drops all data from now on, like a broken cable. */
  fallSilent(): void
  /** Is as it was at first, for new connections. */
  restore(): void
  close(): void
}

/** Starts one. */
export const startRelay = async (target: number): Promise<Relay> => {
  const open = new Set<Socket>()
  let state: keyof typeof arrivals = 'open'
  const passOn = (near: Socket): void => {
    const far = connect(target, '127.0.0.1')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => {})
      socket.on('data', (chunk: Buffer) => void (state === 'silent' || other.write(chunk)))
      socket.once('close', () => {
        open.delete(socket)
        other.destroy()
      })
    }
  }
  const arrivals = {
    open: passOn,
    rejecting: (near: Socket) => void near.destroy(),
    silent: (near: Socket) => void open.add(near),
  }
  const server = createServer((near) => arrivals[state](near))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const endAll = () => open.forEach((socket) => socket.destroy())
  return {
    port: (server.address() as AddressInfo).port,
    reject: () => {
      state = 'rejecting'
      endAll()
    },
    fallSilent: () => {
      state = 'silent'
    },
    restore: () => {
      state = 'open'
    },
    close: () => {
      endAll()
      server.close()
    },
  }
}
