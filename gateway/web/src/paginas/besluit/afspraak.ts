import { roepnaam } from '@/lib/tekst';

/**
 * An agreement starts with a verb ('kijkt hoe het gaat') or is a whole sentence. In the first case its doer belongs in
 * front of it.
 */
export function afspraakzin(naam: string | null | undefined, tekst: string): { wie: string; wat: string } {
  const eerste = tekst.charAt(0);
  const heleZin = eerste !== eerste.toLocaleLowerCase('nl-NL');
  return heleZin || !naam ? { wie: '', wat: tekst } : { wie: roepnaam(naam), wat: tekst };
}
