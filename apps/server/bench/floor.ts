import { createServer } from 'node:http'

/** The floor, the reference of all ratios: a bare `node:http` server that reads a body and responds with JSON. */
const body = JSON.stringify({
  Username: 'ada',
  UserAttributes: [{ Name: 'sub', Value: 'b8c5f0e2-70aa-4c7b-9d4e-2f6c1a3b5d7e' }],
})

const server = createServer((request, response) => {
  request.on('data', () => {})
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  })
})

server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const address = server.address()
  console.log(`listening on http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
