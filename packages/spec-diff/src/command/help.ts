import { configNames } from '../config/config.ts'
import { inputKinds } from './inputs/index.ts'

const inputs = inputKinds.map(({ syntax, about }) => `  ${syntax.padEnd(36)}${about}`).join('\n')

/** The text after the list of options in `--help`. */
export const help = `
Compares the meaning of two OpenAPI 3 documents, the released one (base) with the changed one
(revision). Each change has a level: major breaks clients, minor adds to the API, patch has no
effect on clients.

Inputs:
${inputs}

Exit status:
  0  compared; no gate, or the gate passed
  1  the gate failed: a change is at or above --fail-on, or an accepted change is stale
  2  an input, the configuration or the command line cannot be used; the message names the place

Settings: ${configNames[0]} in the working folder, or --config:
  levels:                        # by rule id: major, minor, patch, off
    documentation-changed: off
  extensions: [x-rate-limit]     # x- members whose changes count
  accepted: spec-diff.accepted.yaml
  failOn: major

Examples:
  $ spec-diff git:main:openapi.yaml openapi.yaml                       what changed since main
  $ spec-diff git:main:openapi.yaml openapi.yaml --fail-on major       fail when it breaks clients
  $ spec-diff old.yaml new.yaml --format html --output review.html     a page to read and share
  $ spec-diff https://api.example.com/openapi.json - < new.json        the running API, and stdin
  $ spec-diff old.yaml new.yaml --accept 1f3a9c0e --reason "unused since March" --expires 2027-06-30`
