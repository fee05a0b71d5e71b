import { defineConfig } from '@hey-api/openapi-ts'

/** Only the types of the contract: they cost a reader nothing, and one small reader of our own asks the API. */
export default defineConfig({
  input: '../openapi.yaml',
  output: { path: 'src/api/generated', postProcess: [] },
  plugins: ['@hey-api/typescript'],
})
