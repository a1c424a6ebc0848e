import { dag, DagVoluit, tijd } from '@/lib/datum';
import { uitnodiging as tekst } from '@/teksten/uitnodiging';
import { Icoon } from '@/ui/Icoon';
import { Moment, Tijdlijn } from '@/ui/Tijdlijn';
import { Linkkop, Linktitel } from './delen';
import type { Verloop } from './verloop';

const t = tekst.klaar;

/** Sent: thanks, and what happens next. */
export function Klaar({ v }: { v: Verloop }) {
  const u = v.uitnodiging;
  if (!u) return null;
  return (
    <>
      <section className="blad blad--hoog stapel">
        <p className="klaarregel"><Icoon n="gelukt" />{t.kicker}</p>
        <Linktitel>{t.kop(u.naam)}</Linktitel>
        <p className="lead">{t.lead}</p>
      </section>
      <section className="stapel">
        <Linkkop>{t.nu}</Linkkop>
        <Tijdlijn>
          <Moment datum={u.bijeenkomstOp ? dag(u.bijeenkomstOp) : t.nogGeenDatum} bron="TERUGKIJKEN">
            <p className="sterk">{t.gesprek}</p>
            <p className="zacht">{v.komt && u.bijeenkomstOp ? t.komt(DagVoluit(u.bijeenkomstOp), tijd(u.bijeenkomstOp)) : t.gesprekUitleg}</p>
          </Moment>
          <Moment datum={t.daarna}>
            <p className="sterk">{t.hoort}</p><p className="zacht">{t.hoortUitleg}</p>
          </Moment>
        </Tijdlijn>
      </section>
    </>
  );
}
