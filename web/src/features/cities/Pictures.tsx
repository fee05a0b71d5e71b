import { Trans } from '@lingui/react/macro'
import type { Picture as Shown } from '../../api/contract'
import { Picture } from '../../ui/Picture'
import styles from './pictures.module.css'

const MOST = 9

/** Pictures of the city, the first one large. Each says whose it is and what others may do with it. */
export function Pictures({ pictures }: { pictures: readonly Shown[] }) {
  return (
    <ul className={styles.pictures}>
      {pictures.slice(0, MOST).map((picture, index) => (
        <li key={picture.forms[0]?.sha256}>
          <figure>
            <Picture
              forms={picture.forms}
              alt={picture.alt.text}
              lang={picture.alt.lang}
              sizes={index === 0 ? '(min-width: 60rem) 56rem, 100vw' : '(min-width: 60rem) 18rem, 50vw'}
            />
            <figcaption>
              {picture.caption && (
                <p lang={picture.caption.lang} dir={picture.caption.dir}>
                  {picture.caption.text}
                </p>
              )}
              <small>
                <Trans>
                  Picture: <bdi>{picture.rightsHolder}</bdi>
                </Trans>
                {' · '}
                <bdi lang={picture.licence.name.lang}>{picture.licence.name.text}</bdi>
              </small>
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}
