import { createFileRoute } from '@tanstack/react-router'
import { CityArticle } from '../../../../features/cities/CityArticle'
import { PreviewPage } from '../../../../features/workspace/PreviewPage'
import { usePreview } from '../../../../features/workspace/queries'

export const Route = createFileRoute('/$lang/my-city/$slug/preview')({
  staticData: { texts: ['cities', 'temple'] },
  component: Preview,
})

function Preview() {
  return <PreviewPage>{(city) => <CityArticle city={city} reading={usePreview} />}</PreviewPage>
}
