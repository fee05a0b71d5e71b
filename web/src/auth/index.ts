export { keptPlace, ownPath } from './place'
export { completeSignIn, dismissNotice, type Notice, type Session, signIn, signOut, startSession } from './session'
export { useSession } from './useSession'
