declare global {
  interface Window {
    /** Answers that `before-paint.js` has asked for, by language and address. */
    early?: Map<string, Promise<Response>>
  }
}

/** An answer that was asked for before any script of ours had come. Each is taken once: who asks again wants news. */
export function takeEarly(address: string, language: string): Promise<Response> | undefined {
  const key = `${language} ${address}`
  const answer = window.early?.get(key)
  window.early?.delete(key)
  return answer
}
