const geteld = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

export const eerdereBesluiten = {
  titel: 'Eerdere besluiten',
  kop: 'Wat besloot de tafel eerder?',
  uitleg: 'Alle besluiten staan hier zonder namen. Zo ziet u of een vraag al eerder is gesteld.',
  zoek: 'Zoek in eerdere besluiten',
  zoekHulp: 'Bijvoorbeeld: vervoer, opvang, bed.',
  regel: 'Regel',
  alleRegels: 'Alle regels',
  gevonden: (aantal: number) => geteld(aantal, 'besluit gevonden', 'besluiten gevonden'),
  bevinding: (ja: number, totaal: number) => `Bij ${ja} van deze ${totaal} besluiten zei de tafel ja, of dat het gewoon mocht.`,
  leeg: 'Hier staat nog niets. Na het eerste besluit vult deze lijst zich.',
  nietsGevonden: 'Niets gevonden. Zoek met een ander woord, of kies alle regels.',
  wis: 'Toon alles',
  na: (effect: string) => `Na 6 maanden: ${effect.toLowerCase()}`,
} as const;
