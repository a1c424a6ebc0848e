/** Words of the shell and of what can go wrong everywhere. */
export const algemeen = {
  app: 'Schakel',
  gemeente: 'Gemeente',
  menu: {
    hoofd: 'Hoofdmenu', open: 'Menu', sluit: 'Sluit het menu', zoek: 'Zoek een gezin',
    mijnWerk: 'Mijn werk', gezinnen: 'Gezinnen', maatwerk: 'Maatwerk', verzoeken: 'Verzoeken', tafels: 'Tafels',
    evaluaties: 'Evaluaties', kennis: 'Kennis', eerdereBesluiten: 'Eerdere besluiten', overzicht: 'Overzicht',
    signalen: 'Signalen', regels: 'Regels', mensen: 'Mensen', organisaties: 'Organisaties', berichtenverkeer: 'Berichtenverkeer', onsPlan: 'Ons plan',
    wachten: 'wachten op u',
  },
  ik: {
    menu: 'instellingen en uitloggen',
    ruim: 'Grotere letters en meer ruimte', compact: 'Kleinere letters en minder ruimte',
    toetsenAan: 'Zet sneltoetsen aan', toetsenUit: 'Zet sneltoetsen uit', toetsen: 'Sneltoetsen', logUit: 'Log uit',
    anderPlan: (naam: string) => `Naar het plan van ${naam}`,
  },
  toetsen: {
    kop: 'Sneltoetsen', sluit: 'Sluit', bijschrift: 'Wat u met het toetsenbord kunt doen', toets: 'Toets', doet: 'Wat het doet',
    lijst: [
      ['/', 'Zoek een gezin'], ['g w', 'Ga naar Mijn werk'], ['g g', 'Ga naar Gezinnen'], ['j', 'Volgende'], ['k', 'Vorige'],
      ['n', 'Nieuwe actie'], ['Ctrl+Enter', 'Bewaar'], ['Esc', 'Sluit'], ['?', 'Toon deze lijst'],
    ] as [string, string][],
  },
  voet: { hulp: (nummer: string) => `Hulp nodig? Bel ${nummer}` },
  leeft: {
    veranderd: (n: number) => `${n === 1 ? '1 ding is' : `${n} dingen zijn`} veranderd.`,
    toon: 'Toon',
    omroep: (naam: string) => `${naam} wijzigde iets op deze bladzijde.`,
    omroepIemand: 'Er is iets veranderd op deze bladzijde.',
  },
  netwerk: { geen: 'Geen verbinding. Wij bewaren wat u typt op dit apparaat.' },
  uitgelogd: {
    kop: 'U bent uitgelogd',
    tekst: 'Log opnieuw in. Uw tekst staat er straks nog.',
    knop: 'Log opnieuw in',
    klaar: 'U bent uitgelogd. Tot de volgende keer.',
  },
  begin: {
    titel: 'Welkom',
    kop: 'Eén gezin, één plan',
    tekst: 'In Schakel werken gezinnen en hulpverleners aan hetzelfde plan. Het plan is van het gezin.',
    knop: 'Log in',
    doorsturen: 'U gaat naar de inlogpagina.',
  },
  fouten: {
    titel: {
      geenToegang: 'U kunt dit niet zien', nietGevonden: 'Deze bladzijde is er niet (meer)', storing: 'Er ging bij ons iets mis',
      nietBereikbaar: 'Dit deel is nu niet bereikbaar', netwerk: 'Er is geen verbinding', teDruk: 'Het is nu te druk',
    },
    geenToegang: 'Alleen mensen die meedoen in dit plan kunnen het lezen. Vraag het de zorgcoördinator of het gezin.',
    nietGevonden: 'Misschien is het adres veranderd. Vanaf het begin vindt u de weg.',
    storing: (code?: string) => `Uw tekst is bewaard. Probeer het zo nog eens, of bel ${TELEFOON}.${code ? ` Noem dan code ${code}.` : ''}`,
    nietBereikbaar: 'Uw tekst is bewaard. Probeer het over een minuut nog eens.',
    nietBereikbaarBlad: 'Er is niets verloren. Probeer het over een minuut nog eens.',
    netwerk: 'Wij bewaren wat u typt op dit apparaat. Probeer het nog eens als u weer verbinding heeft.',
    teDruk: 'Wacht een minuut en probeer het dan nog eens.',
    geweigerd: 'Dit kan nu niet',
    botsing: 'Iemand anders veranderde dit net ook',
    botsingTekst: 'U ziet nu de nieuwste tekst. Kijk of u uw verandering nog wilt doen.',
    opnieuw: 'Probeer opnieuw',
    naarBegin: 'Ga naar het begin',
    naarWerk: 'Ga naar Mijn werk',
    naarPlan: 'Ga naar ons plan',
  },
  ingetrokken: {
    kop: 'Het gezin heeft de toegang gestopt',
    tekst: 'U kunt dit niet meer lezen. Heeft u een vraag? Bel dan de zorgcoördinator.',
    download: 'Download uw eigen tekst',
    bestand: 'mijn-tekst.txt',
  },
};

const TELEFOON = '14 0499';
