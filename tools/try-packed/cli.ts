import type { Project } from './project.ts'

/** Checks the version, the help of a command, its input skeleton, and the suggestion for a typo. */
export const tryCli = (project: Project): string => {
  const help = project.run('poolhouse', 'get-user', 'help')
  if (!help.includes('--access-token')) throw new Error(`The help of get-user does not name its options:\n${help}`)
  const skeleton = project.run('poolhouse', 'get-user', '--generate-cli-skeleton')
  if (JSON.stringify(JSON.parse(skeleton)) !== '{"AccessToken":""}') throw new Error(`The skeleton is ${skeleton}`)
  const { status, stderr } = project.tryRun('poolhouse', 'get-usr')
  if (status === 0 || !stderr.includes('get-user')) throw new Error(`An unknown command must suggest one:\n${stderr}`)
  return project.run('poolhouse', '--version')
}
