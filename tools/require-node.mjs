// Plain JavaScript, because it must run on any Node to report the required version. pnpm puts the pinned Node (the
// root's optionalDependencies) first on PATH; on platforms without a binary package, the installed Node runs.
const needed = [24, 12]
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Poolhouse needs Node ${needed.join('.')} or newer. This is Node ${process.versions.node}.\n` +
      `On Linux x64 and arm64, pnpm installs the right Node with the dependencies: run "npx --yes pnpm@12 install" and look for a failed optional dependency.\n` +
      `On other platforms, install Node 24 (https://nodejs.org) and run the command again.`,
  )
  process.exit(1)
}
