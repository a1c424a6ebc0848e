import type { VerzoekWeergave } from '@/api/maatwerktafel';
import { dagVoluit } from '@/lib/datum';
import { useLeeft } from '@/shell/leeft';
import { isGezinslid, isTafel, useSessie } from '@/shell/sessie';
import { maatwerk } from '@/teksten/maatwerk';
import { KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { Status } from '@/ui/Status';
import { Agenderen } from './Agenderen';
import { Intrekken } from './Intrekken';
import { Kruimel } from './Kruimel';
import { NietMeerVast } from './NietMeerVast';
import { EerderBlad } from './Rail';
import { Termijnblad } from './Termijnblad';
import { Verzoektekst } from './Verzoektekst';
import { Vragen } from './Vragen';
import { inZin, STAND_SOORT } from './weergave';
import './maatwerk.css';

const t = maatwerk;

/** A request that was sent: where it stands, what is asked, and the text itself. */
export function VerzoekLezen({ verzoek }: { verzoek: VerzoekWeergave }) {
  const sessie = useSessie();
  const vers = useLeeft(verzoek);
  const tafel = isTafel(sessie);
  const gezin = isGezinslid(sessie);
  const punt = verzoek.agendapunt;
  const mag = (wat: string): boolean => verzoek.mag.includes(wat);
  return (
    <>
      <Kruimel verzoek={verzoek} />
      <div className="rij rij--tussen rij--boven">
        <div className="stapel stapel--half groei">
          <Kop1>{t.verzoek.titel(inZin(verzoek.titel))}</Kop1>
          <div className="rij klein">
            <Status s={STAND_SOORT[verzoek.stand]}>{t.stand[verzoek.stand]}</Status>
            <span className="zacht">{t.lezen.van(verzoek.indiener.naam)}</span>
          </div>
        </div>
        {tafel && punt && verzoek.stand !== 'BESLOTEN' && (
          <KnopLink soort="hoofd" to="/tafels/$tafelId/verzoeken/$verzoekId" params={{ tafelId: punt.tafelId, verzoekId: verzoek.id }}>
            {t.lezen.naarTafel}
          </KnopLink>
        )}
      </div>
      <div className={gezin ? 'kolom' : 'twee'}>
        <div className="kolom">
          <Plaats verzoek={verzoek} gezin={gezin} />
          <NietMeerVast verzoek={verzoek} />
          {(verzoek.vragen.length > 0 || mag('VRAAG_STELLEN')) && <Vragen verzoek={verzoek} vers={vers} />}
          <Verzoektekst verzoek={verzoek} grondAanvullen={tafel && mag('WIJZIGEN')} />
          {mag('INTREKKEN') && <Intrekken verzoek={verzoek} />}
        </div>
        {!gezin && (
          <div className="kolom">
            {mag('AGENDEREN') && <Agenderen verzoek={verzoek} />}
            {verzoek.termijn && <Termijnblad termijn={verzoek.termijn} />}
            <EerderBlad verzoek={verzoek} />
          </div>
        )}
      </div>
    </>
  );
}

/** One sentence on where it is now, for who asked. Professionals of the table see it in the rail. */
function Plaats({ verzoek, gezin }: { verzoek: VerzoekWeergave; gezin: boolean }) {
  const sessie = useSessie();
  const punt = verzoek.agendapunt;
  if (verzoek.stand === 'INGETROKKEN') return <Melding kop={t.lezen.gestopt} />;
  if (verzoek.stand === 'BESLOTEN') {
    return (
      <Melding s="klaar" kop={t.lezen.besloten}>
        <p><KnopLink to="/maatwerk/$verzoekId" params={{ verzoekId: verzoek.id }} search={{}}>{t.lezen.naarBesluit}</KnopLink></p>
      </Melding>
    );
  }
  if (isTafel(sessie)) {
    return punt ? <Melding ic="afspraak" kop={t.lezen.plekOpTafel(dagVoluit(punt.datum), punt.tijd.slice(0, 5))} /> : null;
  }
  const uiterlijk = verzoek.termijn ? <p>{t.lezen.uiterlijk(dagVoluit(verzoek.termijn.beslisUiterlijk))}</p> : null;
  if (gezin) {
    return <Melding ic="afspraak" kop={punt ? t.lezen.gezinPlek(dagVoluit(punt.datum), punt.tijd.slice(0, 5)) : t.lezen.gezinWacht}>{uiterlijk}</Melding>;
  }
  return <Melding s="klaar" kop={t.lezen.verstuurd(punt ? dagVoluit(punt.datum) : null)}>{uiterlijk}</Melding>;
}
