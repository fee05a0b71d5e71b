import { GLYPHS, type GlyphName } from './glyphs'
import styles from './workspace.module.css'

/** A small drawing beside words, as `ui/Icon`; these come with the workspace only, as readers do not need them. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      <path d={GLYPHS[name]} />
    </svg>
  )
}
