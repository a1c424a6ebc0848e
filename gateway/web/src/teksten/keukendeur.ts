/** The plan on one sheet, for the fridge. */
export const keukendeur = {
  titel: 'Ons plan op één blad',
  voor: (wie: string) => `Voor ${wie}`,
  kop: 'Ons plan',
  print: 'Print dit blad',
  terug: 'Terug naar het plan',
  los: 'Ook afgesproken',
  klaar: 'Klaar',
  terugkijken: 'Wij kijken samen terug',
  geenDatum: 'Wij prikken nog een dag.',
  mis: (wie: string) => `Gaat het mis? Bel ${wie}`,
  misZonder: 'Gaat het mis? Bel het wijkteam',
  gevaar: 'Gevaar? Bel 112.',
  onder: (dag: string) => `Gemaakt op ${dag} · dit blad is alleen voor thuis`,
};
