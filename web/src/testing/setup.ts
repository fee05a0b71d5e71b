import '@testing-library/jest-dom/vitest'
import { configure } from '@testing-library/react'

// A part that is loaded on demand may take seconds on a busy machine; a test waits for it as a person would.
configure({ asyncUtilTimeout: 10_000 })
