export { ContactsPage } from './ContactsPage'
