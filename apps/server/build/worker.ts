import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Plugin, rolldown } from 'rolldown'

/** The folder that `wrangler.jsonc` deploys from. */
const folder = new URL('../dist/worker/', import.meta.url).pathname

/** The names that a module exports. */
const exportsOf = (code: string): readonly string[] =>
  Array.from(code.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm), ([, name = '']) => name)

/**
 * Replaces zod's conversion to JSON Schema, 23 KB that the server never runs, by functions that throw.
 */
const withoutJsonSchema: Plugin = {
  name: 'without JSON Schema',
  load: {
    filter: { id: /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/ },
    handler: async (id) => {
      const names = exportsOf(await readFile(id, 'utf8'))
      return `const none = () => () => { throw new Error('The Worker is built without JSON Schema.') }
${names.map((name) => `export const ${name} = none`).join('\n')}`
    },
  },
}

/**
 * Replaces what only attestation statements and signatures need by functions that throw: the server ignores statements, and
 * verifies signatures itself. Certificates, ASN.1 and their formats are most of the passkey library.
 */
const withoutAttestation: Plugin = {
  name: 'without attestation',
  load: {
    filter: {
      id: /\/@simplewebauthn\/server\/esm\/(?:metadata\/\w+|services\/metadataService|registration\/verifications\/.*\w+|services\/(?:settingsService|defaultRootCerts\/[\w-]+)|helpers\/(?:convertX509PublicKeyToCOSE|getCertificateInfo|validateExtFIDOGenCEAAGUID|isCertRevoked|mapX509SignatureAlgToCOSEAlg|validateCertificatePath|verifyMDSBlob|iso\/isoCrypto\/(?:verify\w*|unwrapEC2Signature)))\.js$/,
    },
    handler: async (id) => {
      const names = exportsOf(await readFile(id, 'utf8'))
      return `const none = () => { throw new Error('The Worker is built without attestation.') }
${names.map((name) => `export const ${name} = none`).join('\n')}`
    },
  },
}

const honoBase = new URL('../node_modules/hono/dist/hono-base.js', import.meta.url).pathname

const baseOnly = 'hono without routers'

/**
 * Replaces the default app of hono by its base: the Worker brings its own router, so 4 KB of hono's routers never run.
 */
const withoutRouters: Plugin = {
  name: baseOnly,
  resolveId: { filter: { id: /^hono$/ }, handler: () => `\0${baseOnly}` },
  load: {
    filter: { id: new RegExp(`^\0${baseOnly}$`) },
    handler: () => `export { HonoBase as Hono } from ${JSON.stringify(honoBase)}`,
  },
}

/**
 * Replaces how the generated stub reads requests and writes responses by functions that throw: the server brings its own
 * protocol, so that a route never runs them.
 */
const withoutStubProtocol: Plugin = {
  name: 'without the protocol of the stub',
  load: {
    filter: { id: /\/src\/generated\/api\/runtime\/(?:respond|limited-body|receive|verify)\.ts$/ },
    handler: async (id) => {
      const names = exportsOf(await readFile(id, 'utf8'))
      return `const none = () => { throw new Error('The Worker is built without the protocol of the stub.') }
${names.map((name) => `export const ${name} = none`).join('\n')}`
    },
  },
}

/** Replaces what hono mounts other applications with, which the server has none of. */
const withoutMounts: Plugin = {
  name: 'without mounts',
  load: {
    filter: { id: /\/hono\/dist\/utils\/mount\.js$/ },
    handler: () =>
      `export const createMountedRequest = () => { throw new Error('The Worker is built without mounts.') }`,
  },
}

/** A setting of the table. */
const entry = /^ {2}[A-Z_]+: \{\n[\s\S]*?^ {2}\},$/gm

/** Members of a setting that only a terminal and the README show. */
const help = /^ {4}(?:help|otherwise):\s+'(?:[^'\\\n]|\\.)*',$/gm

/** How a setting is read, and what to do about a wrong value. */
const parse = /^ {4}parse: .*,$/m
const advice = /^ {4}advice:\s+'(?:[^'\\\n]|\\.)*',$/m

/** Leaves out of the table of settings the texts for people, and how settings are read that Workers do not have. */
const withoutHelp: Plugin = {
  name: 'without help',
  load: {
    filter: { id: /\/src\/settings\/table\.ts$/ },
    handler: async (id) =>
      (await readFile(id, 'utf8'))
        .replaceAll(help, '')
        .replaceAll(entry, (setting) =>
          setting.includes("runtime: 'node'")
            ? setting.replace(parse, '    parse: String,').replace(advice, '')
            : setting,
        ),
  },
}

/**
 * Bundles the Worker as minified ES modules. Modules that are imported with `import()` stay separate files, which are
 * neither compiled nor run before that. (wrangler's own bundler writes one file, with all languages of zod.)
 */
export const buildWorker = async (): Promise<void> => {
  const build = await rolldown({
    input: new URL('../src/worker/main.ts', import.meta.url).pathname,
    external: /^(?:node|cloudflare):/,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'], conditionNames: ['workerd', 'worker', 'import', 'default'] },
    // The Worker needs nothing that a module does when it is imported, except the entry.
    treeshake: { moduleSideEffects: false },
    plugins: [withoutJsonSchema, withoutAttestation, withoutRouters, withoutStubProtocol, withoutMounts, withoutHelp],
  })
  rmSync(folder, { recursive: true, force: true })
  await build.write({ dir: folder, minify: true, entryFileNames: '[name].js', chunkFileNames: '[name].js' })
  await build.close()
}

if (import.meta.main) await buildWorker()
