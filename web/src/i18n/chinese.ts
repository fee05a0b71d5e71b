// Hundreds of slices, named in a long style sheet: only readers of Chinese are asked to load it.
import '@fontsource-variable/noto-sans-sc'
import '@fontsource-variable/noto-serif-sc'
