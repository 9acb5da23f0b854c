// Imports the file of the first argument, and prints the time in milliseconds.
import { pathToFileURL } from 'node:url'

const start = performance.now()
await import(pathToFileURL(process.argv[2]).href)
console.log(performance.now() - start)
