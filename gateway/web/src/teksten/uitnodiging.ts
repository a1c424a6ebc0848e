/** Words of the link page: for someone without an account, in a hurry, on a phone. */
export const uitnodiging = {
  app: 'Schakel',
  beveiligd: 'Beveiligde uitnodiging',
  titel: 'Uitnodiging',

  begin: {
    van: (organisatie: string) => `Een vraag van ${organisatie}`,
    kop: 'Wilt u drie vragen beantwoorden?',
    lead: (duur: string) => `Wij kijken terug op hoe de hulp aan een gezin verliep. Het kost u ongeveer ${duur}.`,
    waarom: 'Waarom u?',
    waaromTekst: 'U had met dit gezin te maken. Na de code ziet u om wie het gaat. U hoeft niets medisch te vertellen.',
    vinkjes: ['Het gezin weet dat wij u dit vragen.', 'U heeft geen account nodig.', 'De anderen lezen uw antwoord pas tijdens het gesprek.'],
    nietMeedoen: 'Wilt u niet meedoen? Dat is prima. Na de code kunt u zich afmelden.',
  },

  code: {
    kop: 'Bent u het zelf?',
    uitleg: 'Wij sturen een code naar het mailadres van deze uitnodiging.',
    stuur: 'Stuur mij de code',
    gestuurd: 'De code is onderweg naar uw mail. Hij werkt een kwartier.',
    label: 'Code van 6 cijfers',
    verder: 'Verder',
    opnieuw: 'Geen code gekregen? Stuur een nieuwe.',
    opnieuwGestuurd: 'Er is een nieuwe code onderweg.',
    mist: 'Vul de 6 cijfers uit uw mail in.',
    fout: 'Deze code klopt niet. Kijk of u de nieuwste code heeft.',
  },

  vraag: {
    stap: (n: number, van: number) => `Vraag ${n} van ${van}`,
    als: (gezin: string | null, rol: string) => [gezin, `wij vragen u als ${rol}`].filter(Boolean).join(' · '),
    rol: { VERWIJZER: 'verwijzer', EXPERT: 'kenner', INFORMANT: 'iemand die het gezin zag', BETROKKENE: 'helper' } as Record<string, string>,
    label: 'Uw antwoord',
    nietVerplicht: '(niet verplicht)',
    anderen: 'De anderen lezen dit pas tijdens het gesprek.',
    volgende: 'Volgende vraag',
    vorige: 'Vorige',
    erbij: 'Wilt u bij het gesprek zijn?',
    erbijWanneer: (dag: string, tijd: string) => `${dag} om ${tijd}. U kiest zelf.`,
    erbijJa: 'Ja, ik kom erbij',
    verstuur: 'Verstuur mijn antwoorden',
    leeg: 'Schrijf bij minstens één vraag iets op. Kort mag.',
    bewaren: 'Wordt bewaard',
    bewaard: 'Bewaard. U kunt later verder via dezelfde link.',
    geenVerbinding: 'Geen verbinding. Uw tekst staat nog op dit scherm.',
    gezin: (naam: string) => naam.startsWith('Gezin') ? naam : `Gezin ${naam}`,
  },

  klaar: {
    kicker: 'Verstuurd',
    kop: (naam: string) => `Dank u wel, ${naam}`,
    lead: 'Uw antwoorden zijn veilig aangekomen. U bent klaar.',
    nu: 'Wat gebeurt er nu?',
    gesprek: 'Het gesprek',
    gesprekUitleg: 'U kiest zelf of u erbij bent.',
    nogGeenDatum: 'Datum volgt',
    daarna: 'Daarna',
    hoort: 'U hoort wat ermee is gedaan',
    hoortUitleg: 'Het wijkteam laat het u weten.',
    komt: (dag: string, tijd: string) => `U komt ook: ${dag} om ${tijd}.`,
  },

  afmelden: {
    knop: 'Ik wil niet meedoen',
    dat: 'Dat is prima. U hoeft niet te zeggen waarom.',
    kop: 'U wilt niet meedoen',
    uitleg: 'Dat is prima. U hoeft niet te zeggen waarom. Wilt u toch iets kwijt? Dat kan hier.',
    reactie: 'Wilt u er iets bij zeggen?',
    doe: 'Meld mij af',
    terug: 'Toch meedoen',
    gedaan: 'U bent afgemeld',
    gedaanUitleg: 'Dank voor uw bericht. U hoeft niets meer te doen.',
  },

  weg: {
    kop: 'Deze link werkt niet meer',
    uitleg: 'Hij is verlopen, of al gebruikt. Vraag een nieuwe aan bij wie u uitnodigde.',
    zonder: 'Open de link uit uw mail',
    zonderUitleg: 'Deze bladzijde werkt alleen via de link in de uitnodiging.',
    sessie: 'Vraag een nieuwe code aan',
    sessieUitleg: 'Na twee uur vragen wij opnieuw of u het zelf bent. Uw antwoorden zijn bewaard.',
  },

  storing: {
    kop: 'Er ging bij ons iets mis',
    uitleg: 'Uw tekst staat er nog. Probeer het zo nog eens.',
    netwerk: 'Er is geen verbinding. Uw tekst staat er nog.',
    teDruk: 'U vroeg al vaak een code. Wacht even en probeer het dan nog eens.',
    opnieuw: 'Probeer opnieuw',
  },

  voet: {
    vragen: (telefoon: string) => `Vragen? Bel ${telefoon}`,
    watGebeurt: 'Wat gebeurt er met mijn antwoorden?',
    watGebeurtTekst: [
      'Tot het gesprek leest alleen u ze.',
      'Daarna lezen de mensen die meedoen ze ook.',
      'Een les gaat pas naar anderen als niemand te herkennen is. Twee mensen lezen dat na.',
    ],
    sluit: 'Sluit',
  },
} as const;
