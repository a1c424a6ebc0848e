import { useRouter } from '@tanstack/react-router';
import type { Functie } from '@/api/gateway';
import { algemeen } from '@/teksten/algemeen';
import type { IcoonNaam } from '@/ui/Icoon';

export interface MenuItem { naar: string; naam: string; ic: IcoonNaam; telt?: 'werk' }

const t = algemeen.menu;
const MIJN_WERK: MenuItem = { naar: '/mijn-werk', naam: t.mijnWerk, ic: 'lijst', telt: 'werk' };
const GEZINNEN: MenuItem = { naar: '/gezinnen', naam: t.gezinnen, ic: 'mensen' };
const MAATWERK: MenuItem = { naar: '/maatwerk', naam: t.maatwerk, ic: 'weegschaal' };
const VERZOEKEN: MenuItem = { naar: '/maatwerk', naam: t.verzoeken, ic: 'papier' };
const TAFELS: MenuItem = { naar: '/tafels', naam: t.tafels, ic: 'afspraak' };
const EVALUATIES: MenuItem = { naar: '/evaluaties', naam: t.evaluaties, ic: 'route' };
const KENNIS: MenuItem = { naar: '/kennis', naam: t.kennis, ic: 'boek' };
const EERDERE_BESLUITEN: MenuItem = { naar: '/eerdere-besluiten', naam: t.eerdereBesluiten, ic: 'geschiedenis' };
const OVERZICHT: MenuItem = { naar: '/overzicht', naam: t.overzicht, ic: 'grafiek' };
const SIGNALEN: MenuItem = { naar: '/signalen', naam: t.signalen, ic: 'lamp' };
const REGELS: MenuItem = { naar: '/regels', naam: t.regels, ic: 'boek' };

/** screens.md §5. A resident has no main menu: the tabs of the plan are the menu. */
export const MENU: Record<Functie, MenuItem[]> = {
  wijkteammedewerker: [MIJN_WERK, GEZINNEN, MAATWERK, EVALUATIES, KENNIS],
  teamleider: [MIJN_WERK, EVALUATIES, KENNIS],
  tafelvoorzitter: [MIJN_WERK, VERZOEKEN, TAFELS, EERDERE_BESLUITEN],
  tafelmedewerker: [MIJN_WERK, VERZOEKEN, TAFELS, EERDERE_BESLUITEN],
  beleidsmedewerker: [OVERZICHT, SIGNALEN, REGELS, EERDERE_BESLUITEN],
  partner: [MIJN_WERK, GEZINNEN, EVALUATIES],
  gezinslid: [],
  fg: [KENNIS, EERDERE_BESLUITEN],
  beheerder: [
    { naar: '/beheer', naam: t.mensen, ic: 'mensen' },
    { naar: '/beheer/organisaties', naam: t.organisaties, ic: 'gebouw' },
    { naar: '/beheer/berichtenverkeer', naam: t.berichtenverkeer, ic: 'verstuur' },
  ],
};

export const LANDING: Record<Functie, string> = {
  wijkteammedewerker: '/mijn-werk', teamleider: '/mijn-werk', tafelvoorzitter: '/mijn-werk', tafelmedewerker: '/mijn-werk',
  partner: '/mijn-werk', beleidsmedewerker: '/overzicht', fg: '/kennis', beheerder: '/beheer', gezinslid: '/gezinnen',
};

/** What has no page yet is not shown. */
export function useMenu(functie: Functie): MenuItem[] {
  const { routesByPath } = useRouter();
  return MENU[functie].filter((item) => item.naar in routesByPath);
}
