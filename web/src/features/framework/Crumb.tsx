import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { FocalArea } from '../../api/contract'
import { Crumbs } from '../../ui/Crumbs'

/** The way back up. */
export function Crumb({ focal }: { focal?: FocalArea }) {
  const { i18n } = useLingui()
  const lang = i18n.locale
  return (
    <Crumbs>
      <Link key="framework" to="/$lang/framework" params={{ lang }}>
        <Trans>Framework</Trans>
      </Link>
      {focal && (
        <Link key="focal" to="/$lang/framework/$focalArea" params={{ lang, focalArea: focal.code }}>
          <bdi lang={focal.name.lang}>{focal.name.text}</bdi>
        </Link>
      )}
    </Crumbs>
  )
}
