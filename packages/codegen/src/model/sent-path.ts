/** A path as clients send it: without a fragment, which some documents have to distinguish operations. */
export const sentPath = (path: string): string => /^(?:[^#{]|\{[^{}]*\}|\{)*/.exec(path)?.[0] ?? path
