import { createRoot } from 'react-dom/client'
import { App } from './App'
import { router } from './router'
import { drawPlaces } from './ui/Said'

/** What a page shows before any script has run. */
export type FirstView = { html: string; title: string; description: string | undefined }

/**
 * Draws a page as it stands while its data are on their way. Called by the build (scripts/first-views.mjs), in which no
 * request is ever answered.
 */
export async function firstView(address: string): Promise<FirstView> {
  drawPlaces()
  const place = document.createElement('div')
  document.body.append(place)
  router.history.replace(address)
  await router.load()
  const root = createRoot(place)
  root.render(<App />)
  await settled(place)
  // Links work at once; what needs the application looks as it will and waits for it.
  for (const control of place.querySelectorAll('button, input')) control.toggleAttribute('inert', true)
  for (const field of place.querySelectorAll('input')) field.disabled = true
  const description = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content
  const view = { html: place.innerHTML, title: document.title, description }
  root.unmount()
  place.remove()
  return view
}

/** The parts that are loaded beside a screen come one after the other. */
async function settled(place: Element): Promise<void> {
  const QUIET_MILLISECONDS = 100
  for (let before = ''; before === '' || before !== place.innerHTML; ) {
    before = place.innerHTML
    await new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS))
  }
}
