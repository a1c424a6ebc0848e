import type { BesluitSoort, JuridischeGrond, PastBijBedoeling } from '@/api/maatwerktafel';
import type { VerzoekStand } from '@/api/gezinsplan';

const geteld = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

/** Words of the list of requests and of one request. */
export const maatwerk = {
  lijst: {
    titel: 'Maatwerk',
    kopWerker: (wacht: number) => wacht === 0
      ? 'Er wacht geen verzoek op u'
      : wacht === 1 ? '1 verzoek wacht op u' : `${wacht} verzoeken wachten op u`,
    kopTafel: (nieuw: number) => nieuw === 0
      ? 'Elk verzoek heeft een plek op een tafel'
      : nieuw === 1 ? '1 verzoek heeft nog geen tafel' : `${nieuw} verzoeken hebben nog geen tafel`,
    nieuw: 'Nieuw verzoek',
    groepen: {
      VRAAG: 'De tafel vraagt u iets',
      CONCEPT: 'Nog niet verstuurd',
      INGEDIEND: 'Wacht op een plek op de tafel',
      GEAGENDEERD: 'Staat op een tafel',
      BESLOTEN: 'Besloten',
      INGETROKKEN: 'Gestopt',
    } satisfies Record<VerzoekStand, string>,
    groepenTafel: {
      VRAAG: 'Wacht op een antwoord',
      CONCEPT: 'Nog niet verstuurd',
      INGEDIEND: 'Nog geen tafel',
      GEAGENDEERD: 'Staat op een tafel',
      BESLOTEN: 'Besloten',
      INGETROKKEN: 'Gestopt',
    } satisfies Record<VerzoekStand, string>,
    zonderTitel: 'Verzoek zonder titel',
    kolommen: { verzoek: 'Verzoek', van: 'Van', stand: 'Stand', wanneer: 'Wanneer' },
    zonderRegel: 'De regel is nog niet bekend',
    leegWerker: 'U heeft nog geen verzoeken. Een verzoek begint bij een actie die vastzit.',
    leegWerkerKnop: 'Ga naar uw gezinnen',
    leegTafel: 'Er zijn nog geen verzoeken verstuurd.',
    besluit: (klok: string) => `Besluit: ${klok.toLowerCase()}`,
    tafelOp: (datum: string) => `Tafel op ${datum}`,
    bekendOp: (datum: string) => `Besluit verstuurd op ${datum}`,
    spoed: 'Spoed',
    hoog: 'Eerstvolgende tafel',
  },

  nieuw: {
    titel: 'Waarvoor vraagt u een uitzondering?',
    uitleg: 'Zit een actie in het plan vast? Meld dat bij de actie zelf. Dan vullen wij veel voor u in.',
    gezin: 'Voor welk gezin is het?',
    gezinLeeg: 'Kies een gezin',
    onderwerp: 'Waar gaat het over?',
    onderwerpHulp: 'Kort en zonder namen. Bijvoorbeeld: vervoer naar school.',
    regel: 'Welke regel staat in de weg?',
    regelLeeg: 'Ik weet niet welke regel het is',
    verder: 'Verder',
    mist: { gezin: 'Kies voor welk gezin het is.', onderwerp: 'Schrijf waar het over gaat.' },
  },

  verzoekTitel: 'Verzoek',
  besluitTitel: 'Besluit',

  /** The fields by their short name: in the check, and where two versions lie side by side. */
  velden: {
    titel: 'Titel',
    gezinInWoorden: 'In de woorden van het gezin',
    gewenstEffect: 'Wat moet er anders worden',
    alGeprobeerd: 'Wat al is geprobeerd',
    gezinAkkoord: 'Wil het gezin dit',
    regelId: 'De regel',
    pastBijBedoeling: 'Past bij de bedoeling',
    gewensteOplossing: 'Wat wij vragen',
    alsJa: 'Als het ja is',
    alsNee: 'Als het nee is',
    urgentie: 'Wanneer nodig',
    juridischeGrond: 'Juridische grond',
    kosten: 'Kosten',
  },

  stand: {
    CONCEPT: 'Concept',
    INGEDIEND: 'Verstuurd',
    VRAAG: 'Vraag van de tafel',
    GEAGENDEERD: 'Op de tafel',
    BESLOTEN: 'Besloten',
    INGETROKKEN: 'Gestopt',
  } satisfies Record<VerzoekStand, string>,

  besluit: {
    TOEGEKEND: 'Ja',
    TOEGEKEND_ONDER_VOORWAARDEN: 'Ja, met voorwaarden',
    AFGEWEZEN: 'Nee',
    AANGEHOUDEN: 'Later',
    KAN_BINNEN_DE_REGEL: 'Kan binnen de regel',
    DOORGELEID: 'Naar een ander loket',
  } satisfies Record<BesluitSoort, string>,

  artikel: (artikel: string) => /^art/i.test(artikel) ? artikel : `artikel ${artikel}`,

  verzoek: {
    titel: (onderwerp: string) => `Verzoek: ${onderwerp}`,
    terugGezin: (naam: string) => `Terug naar ${naam.startsWith('Gezin') ? naam.replace('Gezin', 'gezin') : `gezin ${naam}`}`,
    terugPlan: 'Terug naar ons plan',
    zonderTitel: 'zonder titel',
    terugLijst: 'Alle verzoeken',
    nogWerk: (minuten: number) => minuten === 0 ? 'Alles is ingevuld' : `Nog ongeveer ${geteld(minuten, 'minuut', 'minuten')} werk`,
    wijzigTitel: 'Verander de titel',
    titelVeld: 'Hoe noemt u dit verzoek?',
    titelHulp: 'Kort en zonder namen. Bijvoorbeeld: vervoer naar school.',
    titelKlaar: 'Klaar',
    ingevuld: (al: number, van: number) => `${al} van de ${van} vragen ${al === 1 ? 'is' : 'zijn'} al ingevuld uit het plan`,
    ingevuldUitleg: 'Kijk of het klopt. Alleen wat hier staat, gaat naar de maatwerktafel.',
    stap: (nummer: number) => `Stap ${nummer} van 4`,
    herkomst: {
      gezinInWoorden: 'Uit het plan, in de woorden van het gezin',
      gewenstEffect: 'Uit het doel in het plan',
      alGeprobeerd: 'Uit de actie in het plan',
      gewensteOplossing: 'Uit de actie in het plan',
      titel: 'Uit de actie in het plan',
    } as Record<string, string>,
    herkomstAnders: 'Uit het plan',
    controleer: 'Controleer het verzoek',
    later: 'Bewaar en ga later verder',
  },

  stap1: {
    kop: 'Wat moet er voor dit gezin anders worden?',
    woorden: 'In de woorden van het gezin',
    effect: 'Welk effect wilt u bereiken?',
    effectHulp: 'Noem het doel, nog niet de oplossing.',
    geprobeerd: 'Wat is al geprobeerd?',
    akkoord: 'Wil het gezin dat u dit vraagt?',
    akkoordJa: 'Ja, het gezin wil dit',
    akkoordNee: 'Nee, of nog niet besproken',
    akkoordWoorden: 'Wat zegt het gezin erover?',
  },
  stap2: {
    kop: 'Wat bedoelt de regel eigenlijk?',
    kiesRegel: 'Welke regel staat in de weg?',
    andereRegel: 'Is het een andere regel?',
    geenRegel: 'Er is nog geen regel gekozen. De jurist zoekt mee.',
    bedoeling: (tekst: string) => `Bedoeling: ${tekst}`,
    geenBedoeling: 'De bedoeling van deze regel is nog niet opgeschreven.',
    past: 'Past het verzoek bij die bedoeling?',
    pastOpties: { JA: 'Ja', DEELS: 'Voor een deel', NEE: 'Nee' } satisfies Record<PastBijBedoeling, string>,
  },
  stap3: {
    kop: 'Wat gebeurt er als wij ja of nee zeggen?',
    oplossing: 'Wat vraagt u precies?',
    oplossingHulp: 'Nu mag de oplossing. Schrijf ook voor hoelang.',
    alsJa: 'Als het ja is',
    alsNee: 'Als het nee is',
    urgentie: 'Wanneer is een besluit nodig?',
    urgenties: {
      NORMAAL: ['Op een tafel met plek', 'Binnen 8 weken'],
      HOOG: ['Op de eerstvolgende tafel', 'Het wordt erger als het wacht'],
      SPOED: ['Binnen 2 werkdagen', 'Het loopt nu mis'],
    } as Record<string, [kort: string, uitleg: string]>,
  },
  stap4: {
    kop: 'Op welke grond kan het?',
    uitleg: 'De jurist vult dit aan. U mag het overslaan.',
    grond: 'Juridische grond',
    gronden: {
      HARDHEIDSCLAUSULE: ['Hardheidsclausule', 'De verordening zegt zelf dat een uitzondering mag.'],
      AFWIJKEN_BELEIDSREGEL: ['Afwijken van een beleidsregel', 'Mag als de regel hier meer kwaad doet dan goed (Awb artikel 4:84).'],
      ANDERS: ['Een andere grond', 'Bijvoorbeeld: het staat in de wet zelf.'],
      ONBEKEND: ['Dat weet ik niet', 'De jurist zoekt het uit.'],
    } satisfies Record<JuridischeGrond, [string, string]>,
  },

  kosten: {
    kop: 'Wat kost het?',
    uitleg: 'Zet er de kosten bij die u kent. Een schatting mag.',
    armUitleg: { DOORMODDEREN: 'Als er niets verandert', DOORBREKEN: 'Als het ja is' },
    toevoegen: 'Kosten toevoegen',
    wijzig: 'Verander de kosten',
    klaar: 'Klaar met kosten',
    weg: 'Haal weg',
    wegVan: (post: string) => `Haal weg: ${post || 'deze kosten'}`,
    weggehaald: 'De kosten zijn weggehaald.',
    arm: 'Wanneer',
    omschrijving: 'Waarvoor',
    betaler: 'Wie betaalt',
    betalerHulp: 'Bijvoorbeeld: gemeente, jeugd.',
    bedrag: 'Bedrag in euro',
    per: 'Hoe vaak',
    maanden: 'Aantal maanden',
    voegToe: 'Voeg deze kosten toe',
    mist: {
      omschrijving: 'Schrijf waarvoor het is.',
      betaler: 'Schrijf wie het betaalt.',
      bedrag: 'Schrijf een bedrag, bijvoorbeeld 4.600.',
      maanden: 'Schrijf hoeveel maanden het duurt.',
    },
    pers: { EENMALIG: 'Eén keer', MAAND: 'Elke maand' },
  },

  rail: {
    eerder: 'Eerdere besluiten',
    eerderUitleg: (aantal: number) => `${geteld(aantal, 'besluit', 'besluiten')} over deze regel, zonder namen.`,
    eerderLeeg: 'Over deze regel is nog niet eerder besloten.',
    gaatMee: 'Dit gaat mee',
    gaatMeeLijst: ['Wat u op deze bladzijde invult', 'Hoe oud de kinderen zijn', 'De regel waar het op vastzit'],
    blijft: 'Dit blijft in het plan',
    blijftLijst: ['Namen en adres', 'Andere doelen en werkaantekeningen'],
    komtHetGezin: 'Komt het gezin zelf? Dan hoort de tafel hun voornamen.',
  },

  controle: {
    kop: 'Klopt dit verzoek?',
    uitleg: 'Zo leest de maatwerktafel het. U kunt alles nog veranderen.',
    wijzig: 'Wijzig',
    wijzigVan: (wat: string) => `Wijzig: ${wat}`,
    nietIngevuld: 'Niet ingevuld',
    verstuur: 'Verstuur het verzoek',
    terug: 'Ga terug',
    vraag: 'Wilt u dit verzoek versturen?',
    effect: 'Na versturen kunt u het verzoek niet meer veranderen. Het gezin leest mee.',
  },

  lezen: {
    van: (naam: string) => `Van ${naam}`,
    verstuurd: (datum: string | null) => datum
      ? `Uw verzoek is verstuurd. De maatwerktafel beslist op ${datum}.`
      : 'Uw verzoek is verstuurd.',
    uiterlijk: (datum: string) => `Het besluit komt uiterlijk op ${datum}.`,
    hetGezin: 'Het gezin',
    gevraagd: 'Wat wij vragen',
    akkoordJa: 'Het gezin wil dat dit wordt gevraagd.',
    akkoordNee: 'Het gezin wil dit niet, of het is nog niet besproken.',
    grondBewaard: 'De juridische grond is bewaard.',
    naarTafel: 'Naar de tafel',
    plekOpTafel: (datum: string, tijd: string) => `Dit verzoek staat op ${datum} om ${tijd} op de tafel.`,
    gezinPlek: (datum: string, tijd: string) => `De maatwerktafel praat hierover op ${datum} om ${tijd}. U bent welkom.`,
    gezinWacht: 'De maatwerktafel zoekt een dag om dit te bespreken.',
    gestopt: 'Dit verzoek is gestopt.',
    besloten: 'Er is een besluit.',
    naarBesluit: 'Lees het besluit',
  },

  vragen: {
    kop: (open: number) => open === 0 ? 'Vragen van de tafel' : open === 1 ? 'De tafel vraagt u iets' : `De tafel vraagt u ${open} dingen`,
    kopTafel: 'Vragen en antwoorden',
    leeg: 'Er zijn geen vragen.',
    antwoord: 'Uw antwoord',
    verstuur: 'Verstuur het antwoord',
    verstuurd: 'Uw antwoord is verstuurd.',
    wachtOpAntwoord: 'Wacht op antwoord',
    stel: 'Stel een vraag',
    stelLabel: (naam: string) => `Wat wilt u weten van ${naam}?`,
    stelVerstuur: 'Verstuur de vraag',
    stelEffect: 'Het verzoek wacht tot er antwoord is.',
    gesteld: 'De vraag is verstuurd.',
    annuleer: 'Annuleer',
    antwoordMist: 'Schrijf een antwoord.',
    vraagMist: 'Schrijf wat u wilt weten.',
  },

  agenda: {
    zet: 'Zet op een tafel',
    verzet: 'Zet op een andere tafel',
    kies: 'Op welke tafel komt dit verzoek?',
    bevestig: 'Zet op deze tafel',
    gezet: (datum: string) => `Het verzoek staat op de tafel van ${datum}.`,
    geenTafels: 'Er is nog geen tafel gepland.',
    plan: 'Plan een tafel',
  },

  intrekken: {
    knop: 'Stop dit verzoek',
    kop: 'Wilt u dit verzoek stoppen?',
    uitleg: 'De maatwerktafel bespreekt het dan niet. De actie in het plan blijft vastzitten.',
    reden: 'Waarom stopt u?',
    redenMist: 'Schrijf waarom u stopt.',
    bevestig: 'Stop het verzoek',
    terug: 'Ga terug',
  },

  termijn: {
    kop: 'Termijn',
    nog: (dagen: number) => dagen === 0 ? 'Vandaag is de laatste dag.' : `Nog ${geteld(dagen, 'dag', 'dagen')}.`,
    teLaat: (dagen: number) => `${geteld(dagen, 'dag', 'dagen')} te laat.`,
    uiterlijk: (datum: string) => `Besluit uiterlijk op ${datum}.`,
    uitleg: (artikel: string) => `8 weken vanaf ontvangst, ${artikel}. Valt de laatste dag op een weekend of feestdag? Dan schuift hij door.`,
  },

  mist: {
    titel: 'Geef het verzoek een korte naam.',
    gewenstEffect: 'Schrijf op wat er voor dit gezin anders moet worden.',
    gewensteOplossing: 'Schrijf op welke oplossing u vraagt.',
  },

  bewaren: {
    bezig: 'Wordt bewaard',
    geenVerbinding: 'Geen verbinding. Wij bewaren wat u typt op dit apparaat.',
    mislukt: 'Niet bewaard. Uw tekst staat er nog.',
    botsing: 'Wacht op uw keuze',
  },
} as const;
