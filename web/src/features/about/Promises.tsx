import { Trans } from '@lingui/react/macro'
import { Folio } from '../../ui/Folio'
import styles from './about.module.css'

export function Accessibility() {
  return (
    <Folio id="accessibility" label={<Trans>Accessibility</Trans>}>
      <div className={styles.text}>
        <p>
          <Trans>
            This site aims at the Web Content Accessibility Guidelines 2.2, level AA. Everything works by keyboard and
            with screen readers, at 400 % zoom and from 320 pixels of width, in light and dark colours and with high
            contrast. Each change is checked by machine on every screen, in both directions of reading.
          </Trans>
        </p>
        <p>
          <Trans>
            Map and figures are not the only way to anything: a list or a table beside them says the same. Known limits:
            texts of cities may exist in one language only, and then say so; the interactive description of the API is
            third-party software and reads less well than our own pages.
          </Trans>
        </p>
        <p>
          <Trans>
            If something stands in your way, tell whoever runs this site, with the address of the page and what you
            tried. A barrier is treated as an error.
          </Trans>
        </p>
      </div>
    </Folio>
  )
}

export function Privacy() {
  return (
    <Folio id="privacy" label={<Trans>Privacy</Trans>}>
      <div className={styles.text}>
        <p>
          <Trans>
            You can read everything public without an account. There is no advertising, no tracking and no counting by
            third parties; fonts, maps and scripts come from this site alone.
          </Trans>
        </p>
        <ul>
          <li>
            <Trans>
              Your browser remembers the language and the colours you chose. Both stay on your device; clearing the data
              of the site removes them.
            </Trans>
          </li>
          <li>
            <Trans>
              If you sign in, the sign-in service sets a cookie that keeps you signed in. We store your name, your
              e-mail address, your language and time zone, and your roles with their dates. Keys to your session are
              kept in the memory of the page and never on your disk.
            </Trans>
          </li>
          <li>
            <Trans>
              On the page of your account you can download all that we know about you, and erase your account. What
              cities decided then stays without your name.
            </Trans>
          </li>
          <li>
            <Trans>
              The service keeps technical records of requests, to find faults and to fend off attacks. They are not used
              to learn what people read.
            </Trans>
          </li>
          <li>
            <Trans>
              Cities name office-holders, such as the mayor, as public persons, with the source. Whoever is named
              wrongly can ask for a correction.
            </Trans>
          </li>
        </ul>
      </div>
    </Folio>
  )
}
