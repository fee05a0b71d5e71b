import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { queries, router } from './router'
import { Unspoken } from './Unspoken'

/** The application, once the router has loaded its first page. */
export function App() {
  const hasTexts = i18n.locale !== ''
  return (
    <StrictMode>
      {hasTexts ? (
        <I18nProvider i18n={i18n}>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </I18nProvider>
      ) : (
        <Unspoken />
      )}
    </StrictMode>
  )
}
