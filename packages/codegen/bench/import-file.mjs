// Prints how many milliseconds it takes to import the file it is given.
import { pathToFileURL } from 'node:url'

const start = performance.now()
await import(pathToFileURL(process.argv[2]).href)
console.log(performance.now() - start)
