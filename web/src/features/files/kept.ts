const DATABASE = 'learning-cities-uploads'
const STORE = 'sending'
const DAY = 24 * 60 * 60 * 1000

/** A file on its way, as the browser keeps it: after a reload it goes on by itself. */
export type Kept = { file: File; url?: string | undefined; since: number }

/** Where the browser keeps nothing, an upload lives as long as the page. */
async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const database = await settled(openDatabase())
    try {
      return await settled(act(database.transaction(STORE, mode).objectStore(STORE)))
    } finally {
      database.close()
    }
  } catch {
    return undefined
  }
}

function openDatabase(): IDBOpenDBRequest {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return request
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'))
  })
}

/** The name is that of the person and the city: who uses the same browser does not go on with it. */
export const keep = (name: string, kept: Kept) => inStore('readwrite', (store) => store.put(kept, name))

/** What is older than a day the service has given up too. */
export async function recall(name: string): Promise<Kept | undefined> {
  const kept = await inStore<Kept | undefined>('readonly', (store) => store.get(name))
  if (!kept || Date.now() - kept.since < DAY) return kept
  await forget(name)
  return undefined
}

export const forget = (name: string) => inStore('readwrite', (store) => store.delete(name))
