import { hoofdletter } from './tekst';

/** Dates and times as Dutch readers expect them. A date is 'yyyy-MM-dd' without a time; a moment is UTC. */
const TIJDZONE = 'Europe/Amsterdam';
const VAST = '\u00a0';

const vorm = (opties: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: TIJDZONE, ...opties });

const DAG_MAAND = vorm({ day: 'numeric', month: 'long' });
const DAG_MAAND_JAAR = vorm({ day: 'numeric', month: 'long', year: 'numeric' });
const VOLUIT = vorm({ weekday: 'long', day: 'numeric', month: 'long' });
const KORT = vorm({ weekday: 'short', day: 'numeric', month: 'short' });
const TIJD = vorm({ hour: '2-digit', minute: '2-digit' });
const ISO = new Intl.DateTimeFormat('sv-SE', { timeZone: TIJDZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** A date without time stands at noon, so that no time zone moves it. */
export const alsDatum = (datum: string): Date => new Date(datum.length === 10 ? `${datum}T12:00:00Z` : datum);

/** '26 november', with the year when it is not this year's. */
export function dag(datum: string, nu = new Date()): string {
  const d = alsDatum(datum);
  const zelfdeJaar = ISO.format(d).slice(0, 4) === ISO.format(nu).slice(0, 4);
  return (zelfdeJaar ? DAG_MAAND : DAG_MAAND_JAAR).format(d).replaceAll(' ', VAST);
}

/** '26 november 2026': for what stays, and is read in another year. */
export const dagMetJaar = (datum: string): string => DAG_MAAND_JAAR.format(alsDatum(datum)).replaceAll(' ', VAST);

/** 'donderdag 26 november'. */
export const dagVoluit = (datum: string): string => VOLUIT.format(alsDatum(datum));
export const DagVoluit = (datum: string): string => hoofdletter(dagVoluit(datum));

/** 'Do 26 nov'. */
export const dagKort = (datum: string): string => hoofdletter(KORT.format(alsDatum(datum))).replaceAll('.', '').replaceAll(' ', VAST);

/** '13:35'. */
export const tijd = (moment: string | Date): string => TIJD.format(typeof moment === 'string' ? new Date(moment) : moment);

/** Today as 'yyyy-MM-dd' in the Netherlands. */
export const vandaag = (nu = new Date()): string => ISO.format(nu);

const DAG_MS = 86_400_000;
const middag = (datum: string): number => Date.parse(`${datum}T12:00:00Z`);

/** Whole days from today to the date; negative when it is past. */
export const dagenTot = (datum: string, nu = new Date()): number =>
  Math.round((middag(ISO.format(alsDatum(datum))) - middag(vandaag(nu))) / DAG_MS);

/** Working days (Monday to Friday) between today and the date, the date included. Holidays are the service's matter. */
export function werkdagenTot(datum: string, nu = new Date()): number {
  const dagen = dagenTot(datum, nu);
  let werkdagen = 0;
  for (let i = 1; i <= dagen; i++) {
    const weekdag = new Date(middag(vandaag(nu)) + i * DAG_MS).getUTCDay();
    if (weekdag !== 0 && weekdag !== 6) werkdagen++;
  }
  return werkdagen;
}

/** 'vandaag 14:02', 'gisteren 20:41', 'zaterdag 21 november'. */
export function wanneer(moment: string, nu = new Date()): string {
  const dagen = dagenTot(moment, nu);
  if (dagen === 0) return `vandaag${VAST}${tijd(moment)}`;
  if (dagen === -1) return `gisteren${VAST}${tijd(moment)}`;
  return dagen > -7 ? dagVoluit(moment) : dag(moment, nu);
}

export const plusDagen = (dagen: number, nu = new Date()): string => vandaag(new Date(nu.getTime() + dagen * DAG_MS));
