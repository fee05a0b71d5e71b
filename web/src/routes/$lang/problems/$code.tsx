import { createFileRoute, redirect } from '@tanstack/react-router'

/** The `type` of a problem is the address of its words: they stand in the catalogue of the developers' page. */
export const Route = createFileRoute('/$lang/problems/$code')({
  beforeLoad: ({ params: { lang, code } }) => {
    throw redirect({ to: '/$lang/developers', params: { lang }, hash: `problem-${code}`, replace: true })
  },
})
