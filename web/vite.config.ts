import { lingui } from '@lingui/vite-plugin'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contractScopes } from './scripts/contract-scopes.ts'
import { preloadFonts } from './scripts/preload-fonts.ts'
import { preloadScreens } from './scripts/preload-screens.ts'

/** Where `quarkus:dev` listens; only the development server asks it. */
const service = process.env.SERVICE_URL ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      // What says that something could not be fetched must not have to be fetched.
      codeSplittingOptions: { defaultBehavior: [['component'], ['notFoundComponent']] },
    }),
    react({ babel: { plugins: ['@lingui/babel-plugin-lingui-macro'] } }),
    lingui({ failOnMissing: true, failOnCompileError: true }),
    contractScopes(),
    preloadFonts(),
    preloadScreens(),
  ],
  server: {
    proxy: Object.fromEntries(['/api', '/files', '/ogc', '/q'].map((path) => [path, service])),
  },
  build: {
    target: 'baseline-widely-available',
    // A font or picture within a style sheet would be loaded by everybody, and `data:` fonts are forbidden by our CSP.
    assetsInlineLimit: 0,
    // Names what a screen consists of; the check of sizes reads it.
    manifest: true,
    modulePreload: { polyfill: false },
    // What every page needs comes in two files: two dozen small ones would queue for the six lines of a browser. That of
    // the packages stays the same when we change.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'], test: /node_modules/, priority: 1 },
            { name: 'app', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    // Two cores share the build: a slow first import is not a broken screen.
    testTimeout: 20_000,
  },
})
