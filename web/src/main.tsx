import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { startSession } from './auth'
import { router } from './router'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'

const place = document.getElementById('root')
if (!place) throw new Error('The page has no place for the application.')

startSession((address) => router.history.replace(address))

// Nothing can be said before the texts of the first page are there, so they are fetched before anything is drawn. As a
// transition the work is done in small pieces, between which the browser answers the reader.
router.load().then(() => startTransition(() => createRoot(place).render(<App />)))
