import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { City } from '../../api/contract'
import styles from './cities.module.css'
import { CARD, drawCard } from './shareCard'

type ShareDialogProps = { city: City; onClose: () => void }

/** Three ways to pass a city on: its address, the sharing of the device, and a picture. */
export default function ShareDialog({ city, onClose }: ShareDialogProps) {
  const { t, i18n } = useLingui()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isCopied, setCopied] = useState(false)
  const picture = useCard(city)
  const address = new URL(`/${i18n.locale}/cities/${city.slug}`, location.origin).href

  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  const shareBySystem = () => navigator.share({ title: city.name.text, url: address }).catch(() => undefined)

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="share-title" onClose={onClose}>
      <h2 id="share-title">
        <Trans>
          Share <bdi>{city.name.text}</bdi>
        </Trans>
      </h2>
      <div className={styles.card}>
        {picture && (
          <img
            src={picture}
            width={CARD.width}
            height={CARD.height}
            alt={t`Card with the plan and the name of the city`}
          />
        )}
      </div>
      <label className={styles.address}>
        <span>
          <Trans>Address of this page</Trans>
        </span>
        <input type="text" dir="ltr" readOnly value={address} onFocus={(event) => event.target.select()} />
      </label>
      <p role="status" className={styles.copied}>
        {isCopied && <Trans>The address is copied.</Trans>}
      </p>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={copy}>
          <Trans>Copy address</Trans>
        </button>
        {picture && (
          <a className={styles.button} data-quiet="" href={picture} download={`${city.slug}.png`}>
            <Trans>Download picture</Trans>
          </a>
        )}
        {'share' in navigator && (
          <button type="button" className={styles.button} data-quiet="" onClick={shareBySystem}>
            <Trans>Share with another application</Trans>
          </button>
        )}
        <button type="button" className={styles.button} data-quiet="" onClick={() => dialog.current?.close()}>
          <Trans>Close</Trans>
        </button>
      </div>
    </dialog>
  )
}

/** The card as a picture in memory; without a canvas there is simply none. */
function useCard(city: City): string | undefined {
  const { t, i18n } = useLingui()
  const [picture, setPicture] = useState<string>()
  const note = city.demo ? t`Demo` : undefined
  const language = i18n.locale
  useEffect(() => {
    let address: string | undefined
    let isGone = false
    const canvas = document.createElement('canvas')
    const direction = language === 'ar' ? 'rtl' : 'ltr'
    drawCard(canvas, {
      slug: city.slug,
      name: city.name.text,
      nameDirection: city.name.dir,
      place: city.country.name.text,
      region: city.region.name.text,
      site: 'Learning Cities',
      note,
      direction,
      language,
    })
      .then(() => {
        canvas.toBlob((blob) => {
          if (!blob || isGone) return
          address = URL.createObjectURL(blob)
          setPicture(address)
        }, 'image/png')
      })
      .catch(() => undefined)
    return () => {
      isGone = true
      if (address) URL.revokeObjectURL(address)
    }
  }, [city, note, language])
  return picture
}
