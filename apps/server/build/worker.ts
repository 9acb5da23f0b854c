import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Plugin, rolldown } from 'rolldown'

/** The folder that `wrangler.jsonc` deploys. */
const folder = new URL('../dist/worker/', import.meta.url).pathname

/** The names that a module exports. */
const exportsOf = (code: string): readonly string[] =>
  Array.from(code.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm), ([, name = '']) => name)

/**
 * Replaces zod's conversion to JSON Schema with functions that throw. The server never calls its 23 KB.
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
 * Replaces the code for attestation statements and signatures with functions that throw. The server ignores statements, and
 * verifies signatures itself. Certificates and ASN.1 are most of the passkey library.
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
 * Replaces the default app of hono with its base class, without routers (4 KB). The Worker has its own router.
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
 * Replaces the code of the generated stub that reads requests and writes responses with functions that throw. The server has its
 * own protocol, so that routes never call it.
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

/** Replaces the code with which hono mounts other applications. The server mounts none. */
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

/** Members of a setting that only `--help` and the README contain. */
const help = /^ {4}(?:help|otherwise):\s+'(?:[^'\\\n]|\\.)*',$/gm

/** The parser of a setting, and the advice for an invalid value. */
const parse = /^ {4}parse: .*,$/m
const advice = /^ {4}advice:\s+'(?:[^'\\\n]|\\.)*',$/m

/** Removes from the table of settings the help texts, and the parsers of settings that Workers do not have. */
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
 * compiled and run at that time. (wrangler's own bundler writes one file, with all languages of zod.)
 */
export const buildWorker = async (): Promise<void> => {
  const build = await rolldown({
    input: new URL('../src/worker/main.ts', import.meta.url).pathname,
    external: /^(?:node|cloudflare):/,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'], conditionNames: ['workerd', 'worker', 'import', 'default'] },
    // The Worker requires no side effects of importing modules, except those of the entry.
    treeshake: { moduleSideEffects: false },
    plugins: [withoutJsonSchema, withoutAttestation, withoutRouters, withoutStubProtocol, withoutMounts, withoutHelp],
  })
  rmSync(folder, { recursive: true, force: true })
  await build.write({ dir: folder, minify: true, entryFileNames: '[name].js', chunkFileNames: '[name].js' })
  await build.close()
}

if (import.meta.main) await buildWorker()
