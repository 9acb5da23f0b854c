import { serve } from '@hono/node-server'
import { createApp } from './generated/hono/app.ts'
import { openShop } from './handlers/pets.ts'

serve({ fetch: createApp(openShop()).fetch, port: 3000 }, ({ port }) => {
  console.log(`The shop is open: http://localhost:${port}/pets`)
})
