export { PRIVATE, useMe } from './me'
export { keptPlace } from './place'
export { completeSignIn, dismissNotice, type Notice, signIn, signOut, startSession } from './session'
export { useSession } from './useSession'
