// Plain JavaScript on purpose: it must run on any Node to report which one is required. pnpm puts the pinned Node (the
// root's optionalDependencies) first on PATH; where no binary package exists, the host's Node runs.
const needed = [24, 12]
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Poolhouse needs Node ${needed.join('.')} or newer, and this is Node ${process.versions.node}.\n` +
      `On Linux x64 and arm64 pnpm brings the right Node with the dependencies: run "npx --yes pnpm@12 install" and look for a failed optional dependency.\n` +
      `Elsewhere install Node 24 (https://nodejs.org) and run the command again.`,
  )
  process.exit(1)
}
