import { Trans, useLingui } from '@lingui/react/macro'
import { useConfig } from '../../api/config'
import styles from './developers.module.css'
import { Command } from './Example'
import { bearerCommand, tokenCommand } from './examples'
import { Part } from './Part'

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
          The secretariat registers a client for your system. It signs in with its own credentials; scopes such as{' '}
          <code>cities:read</code> say what it may do. A token lives five minutes: ask for a new one when it ends. A
          right that is taken away ends at once, also under a token that is still valid.
        </Trans>
      </p>
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
