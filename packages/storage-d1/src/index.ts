export { type D1Options, openD1Storage } from './open-d1-storage.ts'
