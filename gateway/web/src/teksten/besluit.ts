import type { BesluitSoort } from '@/api/maatwerktafel';

const GETAL: Record<number, string> = { 1: 'één', 2: 'twee', 3: 'drie', 4: 'vier', 5: 'vijf' };

/** Words of the decision as family and worker read it, and of the letter. */
export const besluit = {
  kicker: (onderwerp: string) => `Besluit over ${onderwerp}`,
  kop: (soort: BesluitSoort, voorwaarden: number): string => {
    switch (soort) {
      case 'TOEGEKEND':
        return 'Ja, dit mag';
      case 'TOEGEKEND_ONDER_VOORWAARDEN':
        return voorwaarden === 0 ? 'Ja, met voorwaarden' : `Ja, met ${GETAL[voorwaarden] ?? voorwaarden} ${voorwaarden === 1 ? 'voorwaarde' : 'voorwaarden'}`;
      case 'KAN_BINNEN_DE_REGEL':
        return 'Een uitzondering is niet nodig. Het mag gewoon.';
      case 'AFGEWEZEN':
        return 'Nee, dit kan niet';
      case 'AANGEHOUDEN':
        return 'Wij beslissen later';
      case 'DOORGELEID':
        return 'Een ander loket beslist hierover';
    }
  },
  lead: {
    tot: (datum: string) => `Dit geldt tot en met ${datum}.`,
    uitvoerder: (wie: string) => `${wie} voert het uit.`,
    verder: 'De actie in het plan kan verder.',
    binnenRegel: 'U hoeft hier niets meer voor te vragen.',
    nee: 'Hieronder leest u waarom, en wat u kunt doen.',
    later: 'De tafel weet nog niet genoeg. U krijgt later een besluit.',
    doorgeleid: 'De gemeente mag dit niet zelf beslissen.',
  },
  route: { naam: 'Waar is dit verzoek?', stappen: ['Gevraagd', 'Besproken', 'Besloten', 'Geregeld'] },
  waarom: 'Waarom wij dit hebben besloten',
  verteld: 'Dit vertelde het gezin',
  verteldGezin: 'Dit vertelde u',
  afspraken: 'Wat wij nu afspreken',
  inPlan: 'Deze acties staan al in het plan.',
  onderweg: 'Deze acties komen zo in het plan.',
  oneens: 'Bent u het niet eens met dit besluit?',
  belEerst: (naam: string) => `Praat eerst met ${naam}. Vaak komt u er samen uit.`,
  belGemeente: (telefoon: string) => `Bel eerst met de gemeente: ${telefoon}. Vaak komt u er samen uit.`,
  praatEerst: 'Praat eerst met de gemeente. Vaak komt u er samen uit.',
  bezwaarTot: 'U kunt ook bezwaar maken. Dat kan tot en met',
  bezwaarGratis: 'Bezwaar maken is gratis.',
  geenBezwaar: 'Tegen dit besluit kunt u geen bezwaar maken. U kunt wel een nieuw verzoek vragen.',
  hoeBezwaar: 'Hoe u bezwaar maakt, staat in de brief.',
  brief: 'Bekijk de brief',
  wieZien: 'Wie zien dit besluit?',
  wieZienUitleg: (namen: string) => `${namen}.`,
  deTafel: 'de mensen van de maatwerktafel',
  bepaalWie: 'Bepaal wie wat mag zien',
  hetGezin: 'Het gezin',
  uzelf: 'U en uw gezin',
  alleBesluiten: 'Alle besluiten',
  naarAgenda: 'Naar de agenda',
  leesVerzoek: 'Lees het verzoek',
  genomen: (naam: string, datum: string) => `${naam} nam dit besluit op ${datum}.`,

  lijst: {
    titel: 'Besluiten',
    leeg: 'Er zijn nog geen besluiten. Zit een actie vast op een regel? Dan leest u hier wat er is besloten.',
    wacht: 'Nog geen besluit',
    wachtTot: (datum: string) => `U hoort het uiterlijk op ${datum}.`,
    tafelOp: (datum: string) => `De maatwerktafel praat hierover op ${datum}.`,
    nietVerstuurd: 'Het verzoek wordt nog geschreven.',
    verstuurdOp: (datum: string) => `Gevraagd op ${datum}.`,
    vraag: 'De maatwerktafel heeft een vraag gesteld.',
    gestopt: 'Dit verzoek is gestopt.',
    uitleg: 'Alles wat voor uw gezin is gevraagd, met het antwoord.',
    leesBesluit: 'Lees het besluit',
    leesVerzoek: 'Lees het verzoek',
  },

  briefpagina: {
    titel: 'Brief',
    afdeling: 'Maatwerktafel',
    ontwerp: 'Dit is een ontwerp. Het besluit is nog niet genomen.',
    nogGeenOntwerp: 'Er is nog geen besluit geschreven.',
    aanGezin: 'Aan het gezin',
    envelop: 'Uw adres staat alleen op de envelop.',
    datum: 'Datum',
    nummer: 'Ons nummer',
    vragen: 'Vragen?',
    aanhef: (namen: string) => `Beste ${namen},`,
    aanhefGezin: 'Beste ouders of verzorgers,',
    inleiding: (onderwerp: string) =>
      `U vroeg om een uitzondering. Het ging over ${onderwerp}. In deze brief leest u wat wij hebben besloten, en waarom.`,
    antwoord: (soort: BesluitSoort): string => ({
      TOEGEKEND: 'Wij zeggen ja.',
      TOEGEKEND_ONDER_VOORWAARDEN: 'Wij zeggen ja. Daar horen voorwaarden bij.',
      KAN_BINNEN_DE_REGEL: 'Een uitzondering is niet nodig. Het mag gewoon.',
      AFGEWEZEN: 'Wij zeggen nee.',
      AANGEHOUDEN: 'Wij beslissen later.',
      DOORGELEID: 'Een ander loket beslist hierover.',
    })[soort],
    onsBesluit: 'Ons besluit',
    waarom: (soort: BesluitSoort): string =>
      soort === 'AFGEWEZEN' ? 'Waarom zeggen wij nee?'
        : soort.startsWith('TOEGEKEND') ? 'Waarom zeggen wij ja?' : 'Waarom besluiten wij dit?',
    afspraken: 'Wat spreken wij af?',
    oneens: 'Bent u het er niet mee eens?',
    oneensTekst: (tot: string) =>
      `Bel dan eerst met ons. U kunt ook bezwaar maken. Doe dit uiterlijk op ${tot}. Schrijf op waarom u het er niet mee eens bent. `
      + 'Zet uw naam, adres, de datum en uw handtekening onder de brief. Bezwaar maken is gratis.',
    adres: (naam: string) => `Stuur de brief naar ${naam}.`,
    uiterlijk: (datum: string) => `Dat gebeurt uiterlijk op ${datum}.`,
    tekenplek: '[De voorzitter tekent na het besluit]',
    groet: 'Met vriendelijke groet,',
    functie: 'Voorzitter maatwerktafel, namens burgemeester en wethouders',
    grondslag: (regel: string) => `Dit besluit gaat over: ${regel}.`,
    bladzijde: 'Bladzijde 1 van 1',
    print: 'Print de brief',
    terug: 'Terug naar het besluit',
    terugTafel: 'Terug naar de tafel',
    bedrag: (bedrag: string) => `Het gaat om ${bedrag}.`,
  },
} as const;
