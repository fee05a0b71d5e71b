import type { ReactNode } from 'react'
import { CityPlan } from '../figures/plan'
import styles from './Empty.module.css'

type EmptyProps = { title: ReactNode; heading?: 'h1' | 'h2' | 'h3'; plan?: string; children?: ReactNode }

/** Nothing here yet: the plan of a city still to be drawn, one sentence, one first step. */
export function Empty({ title, heading: Heading = 'h2', plan = 'empty', children }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <div className={styles.plan}>
        <CityPlan slug={plan} height={240} rooms={1} isOutline />
      </div>
      <Heading>{title}</Heading>
      {children}
    </div>
  )
}
