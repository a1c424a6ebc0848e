/** What stood somewhere before. */
export const eerdereWoorden = {
  knop: 'Eerdere woorden',
  knopVan: (waarvan: string) => `Eerdere woorden: ${waarvan}`,
  kop: 'Wat hier eerder stond',
  uitleg: 'Niets is weg. Het nieuwste staat bovenaan.',
  leeg: 'Hier stond nog niets anders.',
  door: (wie: string, wanneer: string) => `${wie}, ${wanneer}`,
  onbekend: 'Wie dit schreef, is toen niet bewaard.',
  toonMeer: 'Toon meer',
  sluit: 'Sluit',
};
