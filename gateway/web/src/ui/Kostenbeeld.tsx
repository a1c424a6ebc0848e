import type { Kosten } from '@/api/maatwerktafel';
import { geld } from '@/lib/tekst';
import { ui } from '@/teksten/ui';
import { Uitklap } from './Blad';
import { Tabel } from './Tabel';
import './kostenbeeld.css';

const ARM = { DOORMODDEREN: ui.kosten.doormodderen, DOORBREKEN: ui.kosten.doorbreken } as const;

/** What one line costs over its whole time. */
export const totaalVan = (k: Kosten): number => (k.per === 'MAAND' ? k.bedrag * (k.maanden ?? 1) : k.bedrag);

const som = (kosten: Kosten[]): number => kosten.reduce((t, k) => t + totaalVan(k), 0);

export function bevinding(kosten: Kosten[]): string {
  const verschil = som(kosten.filter((k) => k.arm === 'DOORMODDEREN')) - som(kosten.filter((k) => k.arm === 'DOORBREKEN'));
  if (verschil === 0) return ui.kosten.gelijk;
  return verschil > 0 ? ui.kosten.minder(geld(verschil)) : ui.kosten.meer(geld(-verschil));
}

/** 'Doormodderen' above 'doorbreken', one scale, one colour per payer; the assumptions stand in the table. */
export function Kostenbeeld({ kosten }: { kosten: Kosten[] }) {
  const betalers = [...new Set(kosten.map((k) => k.betaler))];
  const armen = (['DOORMODDEREN', 'DOORBREKEN'] as const).map((arm) => {
    const regels = kosten.filter((k) => k.arm === arm);
    return { arm, regels, totaal: som(regels) };
  });
  const grootst = Math.max(...armen.map((a) => a.totaal), 1);
  return (
    <figure className="kosten">
      <p className="kosten__kop">{bevinding(kosten)}</p>
      {armen.map(({ arm, regels, totaal }) => (
        <div key={arm}>
          <p className="kosten__boven" style={{ inlineSize: `${(totaal / grootst) * 100}%` }}><span>{ARM[arm]}</span><span>{geld(totaal)}</span></p>
          <div
            className="kosten__baan" role="img" style={{ inlineSize: `${(totaal / grootst) * 100}%` }}
            aria-label={ui.kosten.samen(ARM[arm], regels.map((k) => `${k.omschrijving} ${geld(totaalVan(k))}`).join(', '), geld(totaal))}
          >
            {regels.map((k, i) => (
              <span key={i} className={`betaler--${betalers.indexOf(k.betaler) % 5}`} style={{ flex: totaalVan(k) }}>
                {totaalVan(k) / grootst > 0.12 ? geld(totaalVan(k)) : ''}
              </span>
            ))}
          </div>
        </div>
      ))}
      <ul className="legenda">{betalers.map((b, i) => <li key={b}><i className={`betaler--${i % 5}`} />{b}</li>)}</ul>
      <Uitklap kop={ui.kosten.tabel}>
        <Tabel
          bijschrift={ui.kosten.bijschrift}
          rijen={kosten}
          sleutel={(k) => `${k.arm}-${k.omschrijving}-${k.betaler}`}
          kolommen={[
            { kop: ui.kosten.kolommen.post, cel: (k) => k.omschrijving },
            { kop: ui.kosten.kolommen.betaler, cel: (k) => k.betaler },
            { kop: ui.kosten.kolommen.arm, cel: (k) => ARM[k.arm] },
            { kop: ui.kosten.kolommen.bedrag, cel: (k) => geld(totaalVan(k)), getal: true },
          ]}
        />
      </Uitklap>
    </figure>
  );
}
