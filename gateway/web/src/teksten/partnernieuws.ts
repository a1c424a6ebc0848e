/** What the system of a partner told: that something changed there. What, is read there. */
export const partnernieuws = {
  kop: 'Nieuws van partners',
  TRAJECT_GESTART: (dag: string) => `Hulp of begeleiding begint op ${dag}.`,
  TRAJECT_GESTOPT: (dag: string) => `Hulp of begeleiding stopt op ${dag}.`,
  AFSPRAAK_GEWIJZIGD: (dag: string) => `Een afspraak is verzet naar ${dag}.`,
  DOSSIER_GEWIJZIGD: () => 'Er is iets veranderd in wat zij opschrijven.',
  bekijk: (waar: string) => `Bekijk bij de partner (${waar})`,
  uitleg: 'Hier staat alleen dat er iets is veranderd. Wat het is, leest u bij de partner.',
  eerder: (n: number) => (n === 1 ? 'Toon 1 eerder bericht' : `Toon ${n} eerdere berichten`),
};
