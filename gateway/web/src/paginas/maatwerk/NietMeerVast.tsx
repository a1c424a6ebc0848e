import type { VerzoekWeergave } from '@/api/maatwerktafel';
import { nietMeerVast as t } from '@/teksten/vast';
import { Melding } from '@/ui/Melding';
import { Intrekken } from './Intrekken';

/** The action can go on while its request still runs: whoever asked decides whether it is still needed. */
export function NietMeerVast({ verzoek, metKnop = false }: { verzoek: VerzoekWeergave; metKnop?: boolean }) {
  if (!verzoek.blokkadeOpgehevenOp || verzoek.stand === 'BESLOTEN' || verzoek.stand === 'INGETROKKEN') return null;
  const magStoppen = verzoek.mag.includes('INTREKKEN');
  return (
    <Melding kop={t.kop}>
      {magStoppen && <p>{t.uitleg}</p>}
      {magStoppen && metKnop && <Intrekken verzoek={verzoek} />}
    </Melding>
  );
}
