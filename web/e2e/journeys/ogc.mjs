// A geographic client that is not ours reads the cities, as it would read any other service of the standard.
import assert from 'node:assert/strict'
import { OgcApiEndpoint } from '@camptocamp/ogc-client'

export const journeys = {
  'a client of OGC API Features that is not ours finds the cities and reads them': async ({ baseURL }) => {
    const endpoint = new OgcApiEndpoint(new URL('/ogc', baseURL).href)
    assert.match((await endpoint.info).title, /Learning cities/)
    assert.ok(await endpoint.hasFeatures)
    assert.deepEqual(await endpoint.featureCollections, ['cities'])
    const collection = await endpoint.getCollectionInfo('cities')
    assert.equal(collection.id, 'cities')
    assert.ok(collection.itemFormats.includes('application/geo+json'))

    const first = await endpoint.getCollectionItems('cities', 5)
    assert.equal(first.length, 5)
    assert.ok(first.every(({ type, geometry }) => type === 'Feature' && geometry.type === 'Point'))
    const again = await endpoint.getCollectionItem('cities', first[0].id)
    assert.deepEqual(again.geometry, first[0].geometry)

    const west = await fetch(await endpoint.getCollectionItemsUrl('cities', { limit: 50, extent: [-20, 20, 0, 40] }))
    const { features } = await west.json()
    assert.ok(features.length > 0)
    for (const { geometry } of features) assert.ok(geometry.coordinates[0] >= -20 && geometry.coordinates[0] <= 0)
  },
}
