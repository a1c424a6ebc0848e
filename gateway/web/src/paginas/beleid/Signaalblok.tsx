import { beleid } from '@/teksten/beleid';
import { KnopLink } from '@/ui/Knop';
import { Kop2 } from '@/ui/Kop';
import { Status } from '@/ui/Status';
import { isOpen, type Overzicht } from './api';
import './beleid.css';

const t = beleid.overzicht;

/** Signals that wait for an answer; one filled button, for the first. */
export function Signaalblok({ signalen }: { signalen: Overzicht['signalen'] }) {
  return signalen.filter((s) => isOpen(s.stand)).map((s, i) => (
    <section key={s.id} className="signaalblok">
      <div className="groei stapel stapel--half">
        <div><Status s="vast">{s.stand === 'NIEUW' ? t.signaalNieuw : t.signaalOnderzoek}</Status></div>
        <Kop2>{s.regelTitel}</Kop2>
        <p>{t.signaalTekst(s.aantal)}</p>
      </div>
      <div className="knoppen">
        <KnopLink soort={i === 0 ? 'hoofd' : 'gewoon'} to="/signalen/$signaalId" params={{ signaalId: s.id }}>{t.signaalKnop}</KnopLink>
      </div>
    </section>
  ));
}
