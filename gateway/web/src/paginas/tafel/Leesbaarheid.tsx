import { tafel } from '@/teksten/tafel';
import { Icoon } from '@/ui/Icoon';
import { LANGSTE_ZIN, leesbaarheid } from './b1';

const t = tafel.besluit;

/** Says what would make the text easier, or that it is fine. Never stops anyone. */
export function Leesbaarheid({ tekst }: { tekst: string }) {
  const { langsteZin, teLang, moeilijk } = leesbaarheid(tekst);
  if (langsteZin === 0) return null;
  const makkelijk = teLang === null && moeilijk.length === 0;
  return (
    <div className="rij klein leesbaarheid">
      {makkelijk && <span className="leesbaarheid__goed"><Icoon n="klaar" /> {t.leesbaar}</span>}
      <span className="zacht">{langsteZin > LANGSTE_ZIN ? t.teLang(langsteZin) : t.langsteZin(langsteZin)}</span>
      {moeilijk.map(({ woord, liever }) => <span key={woord} className="zacht">{t.moeilijk(woord, liever)}</span>)}
    </div>
  );
}
