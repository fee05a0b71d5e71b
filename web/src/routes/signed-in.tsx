import { createFileRoute } from '@tanstack/react-router'
import { keptPlace } from '../auth'
import { SignedInPage } from '../features/account'
import { isLanguage } from '../i18n/languages'
import { preferredLanguage } from '../i18n/preferred'
import { speak } from '../i18n/texts'

/** Keycloak knows one address to send people back to, whatever they read in. */
export const Route = createFileRoute('/signed-in')({
  beforeLoad: async () => {
    // The page that follows may be said to be loading before it has brought the texts for that.
    const language = keptPlace()?.split('/')[1]
    await speak(isLanguage(language) ? language : preferredLanguage(), ['account', 'shell'])
  },
  component: SignedInPage,
})
