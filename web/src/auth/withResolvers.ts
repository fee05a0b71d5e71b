type Resolvers = { promise: Promise<unknown>; resolve: (value: unknown) => void; reject: (reason: unknown) => void }
const promises = Promise as unknown as { withResolvers?: () => Resolvers }

// keycloak-js renews tokens with a function that browsers of before 2024 lack; everything else here works in them.
promises.withResolvers ??= () => {
  let settle: Omit<Resolvers, 'promise'> | undefined
  const promise = new Promise((resolve, reject) => {
    settle = { resolve, reject }
  })
  return { promise, ...(settle as Omit<Resolvers, 'promise'>) }
}
