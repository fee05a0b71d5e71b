import { useEffect, useState } from 'react'
import { isLanguage } from '../i18n/languages'
import { speak } from '../i18n/texts'
import { useLanguage } from '../i18n/useLanguage'

/** What one feature adds to a screen of another: a module, and the parts whose texts it says. */
export type Slot<Module> = { texts: readonly string[]; load: () => Promise<Module> }

/** All of a screen, in their order; a route hands them over, as features do not know each other (src/slots). */
export type Slots<Module> = () => Promise<{ slots: readonly Slot<Module>[] }>

/**
 * Fetches what other features add, after what the screen itself shows. One that does not come is left out: what its
 * own feature says is worth more than a page that fails.
 */
export function useSlots<Module>(slots: Slots<Module> | undefined): readonly Module[] {
  const language = useLanguage()
  const [modules, setModules] = useState<readonly Module[]>([])
  useEffect(() => {
    let isGone = false
    void all(slots, language).then((found) => {
      if (!isGone) setModules(found)
    })
    return () => {
      isGone = true
    }
  }, [slots, language])
  return modules
}

async function all<Module>(slots: Slots<Module> | undefined, language: string): Promise<Module[]> {
  const listed = await slots?.().catch(() => undefined)
  const found = await Promise.allSettled((listed?.slots ?? []).map((slot) => one(slot, language)))
  return found.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

async function one<Module>({ texts, load }: Slot<Module>, language: string): Promise<Module> {
  const [module] = await Promise.all([load(), isLanguage(language) ? speak(language, texts) : undefined])
  return module
}
