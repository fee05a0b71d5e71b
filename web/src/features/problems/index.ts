export { ProblemPage } from './ProblemPage'
