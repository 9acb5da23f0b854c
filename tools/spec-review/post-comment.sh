#!/usr/bin/env bash
# Posts a review as one comment of a pull request on GitHub, or updates the comment that is there.
#
#   GH_TOKEN=… NUMBER=12 GITHUB_REPOSITORY=owner/name tools/spec-review/post-comment.sh review.md
#
# Without the file there is nothing to review: a comment of an earlier run is then updated to say so.
set -euo pipefail

file=$1
marker='<!-- spec-diff -->'
comments="repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments"

if [ -f "$file" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$file" >> "$GITHUB_STEP_SUMMARY"; fi

id=$(gh api "$comments" --paginate --jq ".[] | select(.body | startswith(\"$marker\")) | .id" | head -n 1)
if [ ! -f "$file" ]; then
  [ -n "$id" ] || exit 0
  file=$(mktemp)
  printf '%s\nThe contract is the same as on the target branch.\n' "$marker" > "$file"
fi

if [ -n "$id" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field "body=@$file" --silent
else
  gh api --method POST "$comments" --field "body=@$file" --silent
fi
