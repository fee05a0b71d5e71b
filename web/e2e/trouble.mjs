// What must not happen behind a screen that looks right.

/** Old requests are given up whenever a person goes on; that is no failure. */
const GIVEN_UP = 'net::ERR_ABORTED'

/** On a busy machine a screen may need its parts later than the browser expected when they were asked for in advance. */
const LATE = 'but not used within a few seconds'

/**
 * Notes errors and warnings of the console (refusals of the content policy are among them), exceptions, requests without an
 * answer and answers of 500 and above, of all pages of a browser context. `expect` names a trouble that belongs to the journey.
 */
export function watch(context) {
  const noted = []
  const expected = []
  const note = (text) => noted.push(text)
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || message.text().includes(LATE)) return
    note(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => note(`exception: ${error.error().stack ?? error.error()}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    if (reason !== GIVEN_UP) note(`no answer: ${request.method()} ${request.url()} (${reason})`)
  })
  context.on('response', (response) => {
    if (response.status() >= 500) note(`answer ${response.status()}: ${response.request().method()} ${response.url()}`)
  })
  return {
    expect: (pattern) => expected.push(pattern),
    unexpected: () => noted.filter((text) => !expected.some((pattern) => pattern.test(text))),
  }
}
