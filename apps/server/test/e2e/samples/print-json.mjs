// Loaded before a sample in JavaScript: what it prints last becomes JSON, so that a test can read it.
console.log = (...values) => void process.stdout.write(`${JSON.stringify(values.at(-1))}\n`)
