/** Where private reads get their access token from; `auth/session.ts` offers it. */
export type TokenSource = {
  /** The token of whoever is signed in; nothing when nobody is. */
  token: () => Promise<string | undefined>
  /** Another token after this one was refused; nothing when there is none. */
  renewed: (refused: string) => Promise<string | undefined>
}

const NOBODY: TokenSource = { token: async () => undefined, renewed: async () => undefined }

let source = NOBODY

export function offerTokens(offered: TokenSource): void {
  source = offered
}

export function tokens(): TokenSource {
  return source
}
