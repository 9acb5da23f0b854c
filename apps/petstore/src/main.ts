import { serve } from '@hono/node-server'
import { createApp } from './generated/hono/app.ts'
import { openShop } from './handlers/pets.ts'

const app = createApp(openShop(), {
  maxBodySize: (operation) => (operation === 'storePicture' ? 5_000_000 : 100_000),
})

serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000) }, ({ port }) => {
  console.log(`The shop is open: http://localhost:${port}/pets`)
})
