import { CityPlan } from '../../figures/plan'
import { Icon } from '../../ui/Icon'
import { ICONS, type IconName } from '../../ui/icons'
import { Mark } from '../../ui/Mark'
import styles from './gallery.module.css'
import type { Sample } from './samples'

export function Figures({ sample }: { sample: Sample }) {
  return (
    <>
      <div className={styles.icons}>
        <Mark />
        {(Object.keys(ICONS) as IconName[]).map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
      <div className={styles.plan}>
        <CityPlan slug={sample.city} width={240} height={180} />
      </div>
      <div className={styles.plan}>
        <CityPlan slug={sample.city} width={240} height={180} rooms={1} isOutline />
      </div>
    </>
  )
}
