/** 'Ilse, Daniel en Tijn'. */
export function opsomming(delen: string[]): string {
  if (delen.length < 2) return delen[0] ?? '';
  return `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}

const TITEL = /^(dr|drs|mr|ir|prof)\.$/i;

/** 'Fatima El Idrissi' → 'Fatima'; 'dr. Van Loon' → 'Dr. Van Loon'. */
export function roepnaam(naam: string): string {
  const [eerste = naam] = naam.trim().split(/\s+/);
  return TITEL.test(eerste) ? hoofdletter(naam) : eerste;
}

export const hoofdletter = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase('nl-NL') + tekst.slice(1);

const GELD = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const GELD_CENTEN = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** '€ 4.630', with cents only when there are. */
export const geld = (bedrag: number): string => (Number.isInteger(bedrag) ? GELD : GELD_CENTEN).format(bedrag);
