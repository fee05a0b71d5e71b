import { useLingui } from '@lingui/react/macro'
import { type ComponentType, lazy, Suspense } from 'react'
import type { Slots } from '../../ui/slots'
import { useHead } from '../../ui/useHead'
import { Figures } from './Figures'
import { Hero } from './Hero'
import styles from './home.module.css'
import { LivingMap } from './LivingMap'

/** Fetched while the first screen is being read. */
const Below = lazy(() => import('./Below'))

/** `slots`: what other features show below. */
export function HomePage({ slots }: { slots?: Slots<{ default: ComponentType }> }) {
  const { t, i18n } = useLingui()
  useHead({
    title: t`Cities learn best from other cities`,
    description: t`A worldwide network of local governments that make lifelong learning part of everyday life. See who they are and what they set out to do.`,
    path: '',
    language: i18n.locale,
  })
  return (
    <>
      <Hero />
      <LivingMap />
      <Figures />
      <Suspense fallback={<div className={styles.below} />}>
        <Below slots={slots} />
      </Suspense>
    </>
  )
}
