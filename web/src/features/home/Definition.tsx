import { Trans } from '@lingui/react/macro'
import { Temple } from '../../figures/temple'
import { Folio } from '../../ui/Folio'
import styles from './home.module.css'

/** What a learning city is, in our own words, and the framework as a figure that leads on. */
export function Definition() {
  return (
    <Folio id="framework" labelledBy="framework-title" label={<Trans>What a learning city is</Trans>}>
      <h2 id="framework-title">
        <Trans>Learning for everyone, at every age, in every part of the city</Trans>
      </h2>
      <p className={styles.lede}>
        <Trans>
          A learning city puts everything it has, in every sector, to work for learning. Six building blocks stand on
          three conditions, and together they carry the wider benefits: people who shape their own lives and take part,
          an economy and a culture that thrive, and a future that lasts.
        </Trans>
      </p>
      <ol className={styles.blocks}>
        <li>
          <h3>
            <Trans>From nursery to university</Trans>
          </h3>
          <p>
            <Trans>Education that leaves nobody out, from the first years to higher education and adult courses.</Trans>
          </p>
        </li>
        <li>
          <h3>
            <Trans>In families and communities</Trans>
          </h3>
          <p>
            <Trans>Places and reasons to learn close to home, with what each community already knows.</Trans>
          </p>
        </li>
        <li>
          <h3>
            <Trans>For work and at work</Trans>
          </h3>
          <p>
            <Trans>Skills for those in work, for those between jobs and for those who have just arrived.</Trans>
          </p>
        </li>
        <li>
          <h3>
            <Trans>With modern technology</Trans>
          </h3>
          <p>
            <Trans>Digital tools that open doors, and teachers and learners who know how to use them.</Trans>
          </p>
        </li>
        <li>
          <h3>
            <Trans>Of good quality</Trans>
          </h3>
          <p>
            <Trans>Learning that is worth the time: well taught, relevant and fitted to those who learn.</Trans>
          </p>
        </li>
        <li>
          <h3>
            <Trans>As a way of life</Trans>
          </h3>
          <p>
            <Trans>A culture in which learning is celebrated, recognized and carried on through life.</Trans>
          </p>
        </li>
      </ol>
      <div className={styles.temple}>
        <Temple />
      </div>
    </Folio>
  )
}
