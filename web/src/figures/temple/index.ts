export type { Choice } from './parts'
export { Temple } from './Temple'
