import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { City } from '../../api/contract'
import { AnchorButton, Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { confirmDone } from '../../ui/toasts'
import styles from './cities.module.css'
import { CARD, drawCard } from './shareCard'

type ShareDialogProps = { city: City; onClose: () => void }

/** Three ways to pass a city on: its address, the sharing of the device, and a picture. */
export default function ShareDialog({ city, onClose }: ShareDialogProps) {
  const { t, i18n } = useLingui()
  const picture = useCard(city)
  const address = new URL(`/${i18n.locale}/cities/${city.slug}`, location.origin).href
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    confirmDone(t`The address is copied.`)
    onClose()
  }
  const shareBySystem = () => navigator.share({ title: city.name.text, url: address }).catch(() => undefined)
  const actions = (
    <>
      <Button onClick={copy}>
        <Trans>Copy address</Trans>
      </Button>
      {picture && (
        <AnchorButton look="second" href={picture} download={`${city.slug}.png`}>
          <Trans>Download picture</Trans>
        </AnchorButton>
      )}
      {'share' in navigator && (
        <Button look="second" onClick={shareBySystem}>
          <Trans>Share with another application</Trans>
        </Button>
      )}
    </>
  )

  return (
    <Dialog
      title={
        <Trans>
          Share <bdi>{city.name.text}</bdi>
        </Trans>
      }
      actions={actions}
      onClose={onClose}
    >
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
      <Field
        label={<Trans>Address of this page</Trans>}
        dir="ltr"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
    </Dialog>
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
