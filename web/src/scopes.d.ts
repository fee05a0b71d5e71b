/** The operations of the contract that ask for a token, each with its scope; `openid` alone is for people. */
declare module 'virtual:scopes' {
  const scopes: readonly { method: string; path: string; scope: string }[]
  export default scopes
}
