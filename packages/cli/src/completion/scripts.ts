import { usageError } from '../failure.ts'
import type { Host } from '../host.ts'

/** The completion script of each shell. All call `poolhouse complete`. */
const scripts: Readonly<Record<string, string>> = {
  bash: `# Completion of poolhouse for bash. Install: poolhouse completion bash >> ~/.bashrc
_poolhouse() {
  local IFS=$'\\n'
  COMPREPLY=($(poolhouse complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _poolhouse poolhouse
`,
  zsh: `#compdef poolhouse
# Completion of poolhouse for zsh. Install: poolhouse completion zsh > "\${fpath[1]}/_poolhouse"
_poolhouse() {
  local -a candidates
  candidates=("\${(@f)$(poolhouse complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${candidates[1]}" ]]; then compadd -- "\${candidates[@]}"; else _files; fi
}
if [ "\${funcstack[1]}" = _poolhouse ]; then _poolhouse "$@"; else compdef _poolhouse poolhouse; fi
`,
  fish: `# Completion of poolhouse for fish. Install: poolhouse completion fish > ~/.config/fish/completions/poolhouse.fish
function __poolhouse_complete
  set -l words (commandline -opc)
  poolhouse complete -- $words[2..-1] (commandline -ct) 2>/dev/null
end
complete -c poolhouse -a '(__poolhouse_complete)'
`,
}

/** Prints the completion script of a shell. */
export const printScript = ([shell]: readonly string[], host: Host): number => {
  const script = Object.hasOwn(scripts, shell ?? '') ? scripts[shell ?? ''] : undefined
  if (script === undefined) {
    throw usageError(`Name a shell: poolhouse completion ${Object.keys(scripts).join('|')}`)
  }
  host.out(script)
  return 0
}
