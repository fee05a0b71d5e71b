import { Trans, useLingui } from '@lingui/react/macro'
import type { CityFile } from '../../api/contract'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { Adding } from './Adding'
import { Chooser } from './Chooser'
import { FileList } from './FileList'
import styles from './files.module.css'
import { useFiles } from './queries'
import { useSending } from './useSending'

/** The pictures and documents of a city: what is there, and the way for more to come. */
export function FilesPage({ slug }: { slug: string }) {
  const { t, i18n } = useLingui()
  const { sending, state, begin, end } = useSending(slug)
  useHead({ title: t`Pictures and files`, language: i18n.locale })
  return (
    <article className={styles.page}>
      <h1>
        <Trans>Pictures and files</Trans>
      </h1>
      <p className={styles.lede}>
        <Trans>
          What is for everybody is seen on the page of the city at once. Each picture says in words what it shows, whose
          it is and what others may do with it.
        </Trans>
      </p>
      {sending && state ? (
        <Adding key={sending.file.name} slug={slug} sending={sending} state={state} onEnd={end} />
      ) : (
        <Chooser onChoose={(file) => begin(file)} />
      )}
      <Files slug={slug} />
    </article>
  )
}

function Files({ slug }: { slug: string }) {
  const { t } = useLingui()
  const { data: files, error, refetch } = useFiles(slug)
  if (error && !files) {
    return (
      <ProblemNotice error={error} title={<Trans>The files could not be loaded</Trans>} onRetry={() => refetch()} />
    )
  }
  if (!files) {
    return (
      <Skeleton label={t`The files are loading`}>
        <Bone lines={6} />
      </Skeleton>
    )
  }
  const ofKind = (kind: CityFile['kind']) => files.filter((file) => file.kind === kind)
  return (
    <>
      <section aria-labelledby="pictures">
        <h2 id="pictures">
          <Trans>Pictures</Trans>
        </h2>
        {ofKind('PICTURE').length > 0 ? (
          <FileList slug={slug} files={ofKind('PICTURE')} />
        ) : (
          <p className={styles.muted}>
            <Trans>There are no pictures yet.</Trans>
          </p>
        )}
      </section>
      <section aria-labelledby="documents">
        <h2 id="documents">
          <Trans>Documents</Trans>
        </h2>
        {ofKind('DOCUMENT').length > 0 ? (
          <FileList slug={slug} files={ofKind('DOCUMENT')} />
        ) : (
          <p className={styles.muted}>
            <Trans>There are no documents yet.</Trans>
          </p>
        )}
      </section>
    </>
  )
}
