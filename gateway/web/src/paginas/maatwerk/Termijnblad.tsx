import type { VerzoekWeergave } from '@/api/maatwerktafel';
import { dag } from '@/lib/datum';
import { maatwerk } from '@/teksten/maatwerk';
import { Blad } from '@/ui/Blad';

const t = maatwerk.termijn;

/** Days left, date and article, as the service reckoned them. */
export function Termijnblad({ termijn }: { termijn: NonNullable<VerzoekWeergave['termijn']> }) {
  const dagen = termijn.dagenOver;
  return (
    <Blad kop={t.kop} niveau={3}>
      <p className="klein"><b>{dagen < 0 ? t.teLaat(-dagen) : t.nog(dagen)}</b> {t.uiterlijk(dag(termijn.beslisUiterlijk))}</p>
      <p className="klein zacht">{t.uitleg(termijn.artikel)}</p>
    </Blad>
  );
}
