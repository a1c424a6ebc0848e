import type { VerzoekWeergave } from '@/api/maatwerktafel';
import { tafel } from '@/teksten/tafel';
import { Blad } from '@/ui/Blad';
import { Melding } from '@/ui/Melding';
import { Precedenten } from '../eerdere-besluiten/Precedenten';
import { Termijnblad } from '../maatwerk/Termijnblad';
import { vergelijk } from './gelijk';

/** Equality, term and signal, beside the decision. */
export function Zijkant({ verzoek }: { verzoek: VerzoekWeergave }) {
  const eerder = verzoek.eerdereBesluiten;
  const nummer = verzoek.regel?.aantalVerzoeken12Maanden ?? 0;
  return (
    <div className="kolom tafelraster__zij">
      <Blad kop={tafel.eerder.kop} niveau={3}>
        {eerder.length === 0 ? <p className="klein zacht">{tafel.eerder.leeg}</p> : <Precedenten precedenten={eerder} />}
        <Gelijk verzoek={verzoek} />
      </Blad>
      {verzoek.termijn && <Termijnblad termijn={verzoek.termijn} />}
      {verzoek.regel?.signaal && nummer > 1 && (
        <Melding s="vast" ic="lamp" kop={tafel.signaal.kop(nummer)}><p className="klein">{tafel.signaal.uitleg}</p></Melding>
      )}
    </div>
  );
}

function Gelijk({ verzoek }: { verzoek: VerzoekWeergave }) {
  if (verzoek.eerdereBesluiten.length === 0) return null;
  const besluit = verzoek.besluit?.besluit ?? verzoek.ontwerpbesluit?.besluit ?? null;
  const uitslag = vergelijk(besluit, verzoek.eerdereBesluiten);
  const t = tafel.gelijk;
  return (
    <div className={`gelijk ${uitslag?.zelfde === 0 ? 'gelijk--anders' : ''}`}>
      <p className="sterk klein">{t.kop}</p>
      <p className="klein">{uitslag === null ? t.kies : uitslag.zelfde === 0 ? t.anders : t.zelfde(uitslag.zelfde, uitslag.van)}</p>
    </div>
  );
}
