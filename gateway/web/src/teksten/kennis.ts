const geteld = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

export const kennis = {
  titel: 'Kennis',
  kop: (aantal: number) => aantal === 0 ? 'Wat leerden wij?' : `Dit leerden wij: ${geteld(aantal, 'les', 'lessen')}`,
  uitleg: 'Elke les komt uit een gesprek met een gezin en de helpers. Twee mensen lazen na dat niemand te herkennen is.',
  filter: 'Toon',
  alles: 'Alles',
  leeg: 'Er zijn nog geen lessen. De eerste komt na een evaluatie.',
  niets: 'Over dit onderwerp is er nog geen les.',
  teLezen: 'Leest u dit na?',
  teLezenUitleg: 'Een leerpunt gaat pas naar iedereen als twee mensen het nalazen.',
  regel: (titel: string) => `Knelt op: ${titel}`,
} as const;
