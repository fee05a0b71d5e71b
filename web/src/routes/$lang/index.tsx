import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '../../features/home'

export const Route = createFileRoute('/$lang/')({
  staticData: {
    texts: ['home', 'map', 'temple'],
    reads: ['/cities?sort=-memberSince&limit=6', '/statistics/network-size?by=region'],
  },
  component: Home,
})

const slots = () => import('../../slots/home')

function Home() {
  return <HomePage slots={slots} />
}
