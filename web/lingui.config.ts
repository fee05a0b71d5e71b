import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

const PLACES = ['features/{name}', 'figures/map', 'figures/temple']

/** Texts stand beside the part that says them, one file a language. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'fr', 'es', 'ar', 'ru', 'zh'],
  catalogs: [
    ...PLACES.map((place) => ({
      path: `<rootDir>/src/${place}/locales/{locale}`,
      include: [`<rootDir>/src/${place}`],
      exclude: ['**/*.test.*'],
    })),
    { path: '<rootDir>/src/ui/locales/{locale}', include: ['<rootDir>/src/ui'], exclude: ['**/*.test.*'] },
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
})
