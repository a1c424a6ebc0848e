/** Query keys: [service, resource, id?, filter?]. The live stream invalidates by prefix, so the order matters. */
export const sleutels = {
  sessie: ['gateway', 'sessie'] as const,
  thema: ['gateway', 'thema'] as const,
  abonnementen: ['gateway', 'abonnementen'] as const,
  abonnement: (id: string) => ['gateway', 'abonnementen', id] as const,
  bezorging: (id: string) => ['gateway', 'bezorging', id] as const,
  apart: ['gateway', 'apart'] as const,
  dodeLetters: ['gateway', 'dode-letters'] as const,

  casussen: (zoek?: string) => ['gezinsplan', 'casussen', zoek ?? ''] as const,
  casus: (id: string) => ['gezinsplan', 'casus', id] as const,
  /** Under the casus, so what makes that one be read again does the same here; after one's own change by the casus' version. */
  planversies: (id: string, casusversie: number, ...welke: string[]) => ['gezinsplan', 'casus', id, 'versies', casusversie, ...welke] as const,
  eerdereWoorden: (casusId: string, soort: string, deelId: string, versie: number) =>
    ['gezinsplan', 'eerdere-woorden', casusId, soort, deelId, versie] as const,
  mijnWerkGezinsplan: ['gezinsplan', 'mijn-werk'] as const,
  mensen: (zoek?: string) => ['gezinsplan', 'mensen', zoek ?? ''] as const,
  organisaties: ['gezinsplan', 'organisaties'] as const,

  regels: (zoek?: string) => ['maatwerktafel', 'regels', zoek ?? ''] as const,
  regel: (id: string) => ['maatwerktafel', 'regel', id] as const,
  verzoeken: (filter?: object) => ['maatwerktafel', 'verzoeken', filter ?? {}] as const,
  verzoek: (id: string) => ['maatwerktafel', 'verzoek', id] as const,
  tafels: ['maatwerktafel', 'tafels'] as const,
  tafel: (id: string) => ['maatwerktafel', 'tafel', id] as const,
  precedenten: (filter?: object) => ['maatwerktafel', 'precedenten', filter ?? {}] as const,
  signalen: ['maatwerktafel', 'signalen'] as const,
  signaal: (id: string) => ['maatwerktafel', 'signaal', id] as const,
  overzicht: ['maatwerktafel', 'overzicht'] as const,
  mijnWerkTafel: ['maatwerktafel', 'mijn-werk'] as const,

  evaluaties: ['procesevaluatie', 'evaluaties'] as const,
  evaluatie: (id: string) => ['procesevaluatie', 'evaluatie', id] as const,
  leerpunten: ['procesevaluatie', 'leerpunten'] as const,
  mijnWerkEvaluatie: ['procesevaluatie', 'mijn-werk'] as const,
  uitnodiging: ['procesevaluatie', 'uitnodiging'] as const,

  inzage: (casusId: string, filter: object) => ['inzagelog', 'inzage', casusId, filter] as const,
  inzageoverzicht: (casusId: string, periode: object) => ['inzagelog', 'samenvatting', casusId, periode] as const,
};
