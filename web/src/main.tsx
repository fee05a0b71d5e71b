import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startSession } from './auth'
import { queries, router } from './router'
import { Unspoken } from './Unspoken'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'

const place = document.getElementById('root')
if (!place) throw new Error('The page has no place for the application.')

startSession((address) => router.history.replace(address))

// Nothing can be said before the texts of the first page are there, so they are fetched before anything is drawn.
router.load().then(() => {
  const hasTexts = i18n.locale !== ''
  createRoot(place).render(
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
    </StrictMode>,
  )
})
