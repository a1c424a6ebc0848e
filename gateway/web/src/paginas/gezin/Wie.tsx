import type { CasusWeergave } from '@/api/gezinsplan';
import { Selectie, Veld } from '@/ui/Veld';
import { usePlan } from './casus';

/** Whose words: someone of the family, or someone near it by name. */
export interface Spreker { wie: string; anders: string }

export const eersteSpreker = (casus: CasusWeergave, persoonId: string): Spreker => ({
  wie: casus.gezinsleden.find((lid) => lid.persoonId === persoonId)?.id ?? '', anders: '',
});

const ANDERS = 'anders';

export const sprekerInvoer = (s: Spreker): { vanGezinslidId?: string; vanNaam?: string } =>
  s.wie === ANDERS ? { vanNaam: s.anders.trim() } : { vanGezinslidId: s.wie };

export const mistSpreker = (s: Spreker): 'wie' | 'anders' | undefined =>
  s.wie === '' ? 'wie' : s.wie === ANDERS && s.anders.trim() === '' ? 'anders' : undefined;

interface Props { label: string; waarde: Spreker; onWijzig: (s: Spreker) => void; fout: (naam: string) => string | undefined }

export function SprekerVeld({ label, waarde, onWijzig, fout }: Props) {
  const { casus, t } = usePlan();
  return (
    <>
      <Selectie
        naam="wie" label={label} kort waarde={waarde.wie} leeg="" fout={fout('wie')} onWijzig={(wie) => onWijzig({ ...waarde, wie })}
        opties={[...casus.gezinsleden.map((lid) => ({ waarde: lid.id, label: lid.naam })), { waarde: ANDERS, label: t.actie.anders }]}
      />
      {waarde.wie === ANDERS && (
        <Veld naam="anders" label={t.actie.andersNaam} kort waarde={waarde.anders} fout={fout('anders')} onWijzig={(anders) => onWijzig({ ...waarde, anders })} />
      )}
    </>
  );
}
