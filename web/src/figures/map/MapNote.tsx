import { Trans } from '@lingui/react/macro'

/** Stands under every map of ours. */
export function MapNote({ className }: { className?: string | undefined }) {
  return (
    <p className={className}>
      <Trans>
        Equal Earth projection, land outlines from Natural Earth. The map shows no borders; what it shows implies no
        opinion on the status of any territory.
      </Trans>
    </p>
  )
}
