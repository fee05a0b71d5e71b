export { TasksPage } from './TasksPage'
