import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openPostgresStorage } from '../src/index.ts'
import { startCluster, urlOf } from './cluster.ts'
import { connected } from './query.ts'
import { describeWithServer, server } from './server.ts'

describeWithServer('TLS', () => {
  test('is required and verified as the URL specifies', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'poolhouse-tls-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const [certificate, key] = [join(folder, 'certificate'), join(folder, 'key')]
    // Debian's PostgreSQL comes with openssl.
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
        ...['-subj', '/CN=database', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate],
      ],
      { stdio: 'ignore' },
    )
    const { cluster, remove } = startCluster(server.programs, { ssl: 'on' }, server.port + 3, {
      'server.crt': readFileSync(certificate, 'utf8'),
      'server.key': readFileSync(key, 'utf8'),
    })
    onTestFinished(remove)
    const opened = async (parameters: string, url = urlOf(cluster, 'public')) => {
      try {
        const storage = await openPostgresStorage({ url: `${url}${parameters}` })
        await storage.close()
      } catch (error) {
        return (error as Error).message
      }
      const client = await connected(`${url}${parameters}`)
      const { rows } = await client.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()')
      await client.end()
      return rows[0].ssl
    }

    expect(await opened(`&sslmode=verify-full&sslrootcert=${certificate}`)).toBe(true)
    expect(await opened('&sslmode=no-verify')).toBe(true)
    expect(await opened('')).toBe(false)
    expect(await opened('&sslmode=verify-full')).toMatch(
      /^The certificate of the database postgres on \S+ is not trusted:/,
    )
    const otherName = urlOf(cluster, 'public').replace('127.0.0.1', 'localhost')
    expect(await opened(`&sslmode=verify-full&sslrootcert=${certificate}`, otherName)).toMatch(/^The certificate /)
    expect(await opened('&sslmode=verify-full&sslrootcert=/nowhere')).toMatch(
      /^A file that the address .* cannot be read/,
    )
    expect(await opened('&sslmode=verify-full', urlOf(server, 'public'))).toMatch(
      /^The server .* does not support TLS:/,
    )
  })
})
