import { useId } from 'react';
import { beleid } from '@/teksten/beleid';
import type { Maandpunt, Uitkomst } from './cijfers';
import './grafieken.css';

const t = beleid.overzicht;

export interface Balk { id: string; naam: string; onder: string; waarde: number }

/** Bars with their number in words beside them; the longest stands out. */
export function Balken({ balken }: { balken: Balk[] }) {
  const grootste = Math.max(1, ...balken.map((b) => b.waarde));
  return (
    <ul className="balken">
      {balken.map((b, i) => (
        <li key={b.id}>
          <span className="balken__naam">{b.naam}<span className="klein zacht">{b.onder}</span></span>
          <span className="balken__baan" aria-hidden="true">
            <span className={i === 0 ? 'balken__balk balken__balk--eerst' : 'balken__balk'} style={{ inlineSize: `${(b.waarde / grootste) * 100}%` }} />
          </span>
          <b className="balken__getal">{b.waarde}</b>
        </li>
      ))}
    </ul>
  );
}

const BREED = 580;
const LINKS = 44;
const RECHTS = 20;
const ONDER = 262;
const GRENS = 56;
const STAPPEN = [0, 14, 28, 42, 56];
const MAAND = new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' });
const MAAND_LANG = new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' });
const datum = (maand: string): Date => new Date(`${maand}-15T12:00:00Z`);
export const maandKort = (maand: string): string => MAAND.format(datum(maand)).replace('.', '');
export const maandLang = (maand: string): string => MAAND_LANG.format(datum(maand));

/** Waiting time per month against the legal limit. The table beside it holds the same numbers. */
export function Wachtlijn({ punten, maanden }: { punten: Maandpunt[]; maanden: string[] }) {
  const id = useId();
  const hoogste = Math.max(GRENS, ...punten.map((p) => p.dagen));
  const x = (maand: string): number => LINKS + (maanden.indexOf(maand) * (BREED - LINKS - RECHTS)) / Math.max(1, maanden.length - 1);
  const y = (dagen: number): number => ONDER - (dagen / hoogste) * 224;
  const eerste = punten[0];
  const laatste = punten.at(-1);
  if (!eerste || !laatste) return null;
  return (
    <svg viewBox={`0 0 ${BREED} 300`} role="img" aria-labelledby={`${id}t ${id}d`} className="grafiek">
      <title id={`${id}t`}>{t.lijnTitel}</title>
      <desc id={`${id}d`}>{t.lijnUitleg(t.dagenIn(eerste.dagen, maandLang(eerste.maand)), t.dagenIn(laatste.dagen, maandLang(laatste.maand)))}</desc>
      {STAPPEN.map((v) => (
        <g key={v}>
          <line x1={LINKS} x2={BREED - RECHTS} y1={y(v)} y2={y(v)} className={v === GRENS ? 'grafiek__grens' : 'grafiek__raster'} />
          <text x={LINKS - 8} y={y(v) + 4} textAnchor="end">{v}</text>
        </g>
      ))}
      <text x={BREED - RECHTS} y={y(GRENS) - 6} textAnchor="end" className="grafiek__vet">{t.grens}</text>
      <path d={`M${punten.map((p) => `${x(p.maand)} ${y(p.dagen)}`).join('L')}`} className="grafiek__lijn" />
      {punten.map((p) => <circle key={p.maand} cx={x(p.maand)} cy={y(p.dagen)} r={p === laatste ? 6 : 3.5} className="grafiek__punt" />)}
      {maanden.map((m) => <text key={m} x={x(m)} y={288} textAnchor="middle">{maandKort(m)}</text>)}
      <text x={x(eerste.maand) + 6} y={y(eerste.dagen) - 10} className="grafiek__vet">{t.dagen(eerste.dagen)}</text>
      {laatste !== eerste && <text x={Math.min(x(laatste.maand), BREED - 30)} y={y(laatste.dagen) - 14} textAnchor="middle" className="grafiek__vet">{t.dagen(laatste.dagen)}</text>}
    </svg>
  );
}

/** One bar of all outcomes; the legend says each in words. */
export function Uitkomstbaan({ delen }: { delen: Uitkomst[] }) {
  const woorden = delen.map((d) => `${d.aantal} ${d.naam.toLowerCase()}`).join(', ');
  return (
    <>
      <div className="uitkomstbaan" role="img" aria-label={t.uitkomstBeeld(woorden)}>
        {delen.map((d) => <span key={d.naam} className={`uitkomst--${d.kleur}`} style={{ flex: d.aantal }}>{d.aantal}</span>)}
      </div>
      <ul className="legenda">{delen.map((d) => <li key={d.naam}><i className={`uitkomst--${d.kleur}`} />{d.naam}: {d.aantal}</li>)}</ul>
    </>
  );
}
