/** What the parts of the gallery say: ordinary words, words of the other direction of reading, and words that are too long. */
export type Sample = {
  lang: string
  dir: 'ltr' | 'rtl'
  act: string
  city: string
  label: string
  hint: string
  error: string
  text: string
  choices: readonly [string, string, string]
}

const ENGLISH: Sample = {
  lang: 'en',
  dir: 'ltr',
  act: 'Explore the cities',
  city: 'Medellín',
  label: 'Name of the city',
  hint: 'In any script; accents do not matter.',
  error: 'Enter at least two letters.',
  text: 'A city that learns puts everything it has to work for learning.',
  choices: ['Map', 'List', 'Table'],
}

const ARABIC: Sample = {
  lang: 'ar',
  dir: 'rtl',
  act: 'استكشف المدن',
  city: 'أكادير',
  label: 'اسم المدينة',
  hint: 'بأي خط؛ ولا أهمية لعلامات التشكيل.',
  error: 'أدخل حرفين على الأقل.',
  text: 'المدينة التي تتعلّم تسخّر كل ما لديها من أجل التعلّم.',
  choices: ['خريطة', 'قائمة', 'جدول'],
}

const LONG: Sample = {
  lang: 'de',
  dir: 'ltr',
  act: 'Fortschrittsberichterstattungszeitraum verlängern und Partnerschaftsvereinbarung vorbereiten',
  city: 'Santa Cruz de la Sierra – Donaudampfschifffahrtsgesellschaftsstadt',
  label: 'Bezeichnung der Gebietskörperschaft in der am Ort überwiegend gebrauchten Schreibweise',
  hint: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung: so lange Wörter müssen umbrechen.',
  error: 'Die eingegebene Bevölkerungsentwicklungswahrscheinlichkeit liegt außerhalb des zulässigen Bereichs.',
  text: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und andere Wörter, die nirgends eine Lücke lassen.',
  choices: ['Übersichtskarte', 'Ergebnisliste', 'Vergleichstabelle'],
}

type Setting = { name: string; theme?: 'dark'; sample: Sample }

export const SETTINGS: readonly Setting[] = [
  { name: 'Plain', sample: ENGLISH },
  { name: 'Dark', theme: 'dark', sample: ENGLISH },
  { name: 'Right to left', sample: ARABIC },
  { name: 'Long text', sample: LONG },
]
