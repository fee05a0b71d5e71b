import { Trans, useLingui } from '@lingui/react/macro'
import { useConfig } from '../../api/config'
import styles from './developers.module.css'
import { Command } from './Example'
import { bearerCommand, tokenCommand } from './examples'
import { Part } from './Part'
import { Scopes } from './Scopes'

/** Who needs a token, and how people and systems get one. */
export function SigningIn() {
  const { t } = useLingui()
  const { data: config } = useConfig()
  const issuer = config?.issuer
  const client = config?.demo ? 'demo-partner' : 'YOUR-CLIENT'
  const secret = config?.demo ? 'demo-partner-secret' : 'YOUR-SECRET'
  const aside = issuer && (
    <>
      <Command title={t`A token for a system`} command={tokenCommand(issuer, client, secret)} />
      <Command title={t`A call with the token`} command={bearerCommand(location.origin)} />
      {config?.demo && (
        <p className={styles.try}>
          <Trans>This client exists in the demonstration only.</Trans>
        </p>
      )}
    </>
  )
  return (
    <Part id="sign-in" aside={aside}>
      <h2>
        <Trans>Signing in</Trans>
      </h2>
      <p>
        <Trans>Reading public data needs no token. What belongs to a person or a city does.</Trans>
      </p>
      <h3>
        <Trans>People</Trans>
      </h3>
      <p>
        <Trans>
          People sign in through Keycloak: OpenID Connect, authorization code with PKCE (S256). In{' '}
          <a href="/q/swagger-ui/">Swagger UI</a> press “Authorize”, sign in, and <code>GET /api/v1/me</code> tells who
          you are and what you act for.
        </Trans>
      </p>
      <h3>
        <Trans>Partner systems</Trans>
      </h3>
      <p>
        <Trans>
          Write to the secretariat: which system it is, for which city it acts, and what for. The operator makes a
          client for it, the secretariat registers it, and it signs in with its own credentials. A token lives five
          minutes: ask for a new one when it ends. A right that is taken away ends at once, also under a token that is
          still valid.
        </Trans>
      </p>
      <p>
        <Trans>
          A system acts for one city, writes into its draft and publishes what it wrote itself; the history names it. It
          never sees people or teams. For another city there is nothing (404), and without the scope it is refused (403,{' '}
          <code>insufficient-scope</code>).
        </Trans>
      </p>
      <h3>
        <Trans>What needs which scope</Trans>
      </h3>
      <Scopes />
      {issuer && <Addresses issuer={issuer} />}
    </Part>
  )
}

function Addresses({ issuer }: { issuer: string }) {
  const discovery = `${issuer}/.well-known/openid-configuration`
  return (
    <dl className={styles.addresses}>
      <dt>
        <Trans>Issuer</Trans>
      </dt>
      <dd dir="ltr">
        <code>{issuer}</code>
      </dd>
      <dt>
        <Trans>Discovery</Trans>
      </dt>
      <dd dir="ltr">
        <a href={discovery}>{discovery}</a>
      </dd>
      <dt>
        <Trans>Audience of tokens</Trans>
      </dt>
      <dd dir="ltr">
        <code>learning-cities-api</code>
      </dd>
    </dl>
  )
}
