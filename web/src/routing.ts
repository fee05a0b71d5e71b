/** How search parameters stand in an address: plain and repeatable, exactly as the API takes them. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(text)
  const names = [...new Set(parameters.keys())]
  return Object.fromEntries(names.map((name) => [name, single(parameters.getAll(name))]))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) parameters.append(name, String(item))
    }
  }
  return parameters.size > 0 ? `?${parameters}` : ''
}

function single(values: string[]): string | string[] {
  const [first = ''] = values
  return values.length > 1 ? values : first
}
