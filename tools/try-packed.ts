import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryCli } from './try-packed/cli.ts'
import { tryClient } from './try-packed/client.ts'
import { tryCodegen } from './try-packed/codegen.ts'
import { copyPetstore, tryPetstore } from './try-packed/petstore.ts'
import { createProject, type Project } from './try-packed/project.ts'
import { pack } from './try-packed/pack.ts'
import { trySpecDiff } from './try-packed/spec-diff.ts'
import { step } from './try-packed/step.ts'

/**
 * `pnpm try-packed`: packs every published package, installs the archives with npm into a folder outside the workspace,
 * and follows the READMEs there, on the oldest supported Node and on this one. Then does the same with a copy of
 * `apps/petstore`. Needs the registry, or an npm cache that contains the packages.
 */

/** The version in `engines` of the packages. */
const oldestNode = '22.12.0'

const onEachNode: Readonly<Record<string, (project: Project) => string>> = {
  'codegen generates, compiles, serves and is called': tryCodegen,
  'client calls, validates and narrows errors': tryClient,
  'cli prints help and the input of a command': tryCli,
  'spec-diff finds what breaks': trySpecDiff,
}

const folder = mkdtempSync(join(tmpdir(), 'packed-'))
try {
  const archives = await step('packs', () => pack(join(folder, 'archives')))
  const project = await step('installs with npm', () => createProject(join(folder, 'project'), archives, oldestNode))
  for (const node of ['oldest', 'current'] as const) {
    console.log(`Node ${project.on(node).run('node', '--version')}`)
    for (const [name, act] of Object.entries(onEachNode)) await step(name, () => act(project.on(node)))
  }
  const copy = await step('petstore is installed from a copy with npm', () => copyPetstore(join(folder, 'petstore')))
  await step('its tests pass, its server responds, and it is generated again', () => tryPetstore(copy, archives))
} finally {
  rmSync(folder, { recursive: true })
}
