/** A master key for tests, in base64. Generated once: keys that do not look random are rejected. */
export const aMasterKey = 'gfoYrcgbmlgGOQ/rF43NHxkjB8kAEBXNx41jIIuZZ7Y='
