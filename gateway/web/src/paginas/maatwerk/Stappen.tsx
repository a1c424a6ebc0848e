import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { JuridischeGrond, PastBijBedoeling, VerzoekWeergave } from '@/api/maatwerktafel';
import { maatwerk } from '@/teksten/maatwerk';
import { ui } from '@/teksten/ui';
import { Keuze } from '@/ui/Keuze';
import { Kop2 } from '@/ui/Kop';
import { Leeft } from '@/ui/Status';
import { Selectie, Veld } from '@/ui/Veld';
import type { Deelformulier } from './deelformulier';
import { Kostenvelden } from './Kostenvelden';
import { Regelkaart } from './Regelkaart';
import type { Verzoekvelden } from './velden';

type F = Deelformulier<Verzoekvelden>;
interface StapProps { f: F; verzoek: VerzoekWeergave }

const t = maatwerk;

function Stap({ nummer, kop, uitleg, vers, children }: { nummer: number; kop: string; uitleg?: string; vers: boolean; children: ReactNode }) {
  const id = useId();
  return (
    <section className={`blad stapel stapel--ruim ${vers ? 'vers' : ''}`} aria-labelledby={id}>
      <div>
        <p className="stapnr">{t.verzoek.stap(nummer)}</p>
        <Kop2 id={id}>{kop}</Kop2>
        {uitleg && <p className="zacht">{uitleg}</p>}
        {vers && <p><Leeft>{ui.leeft.iemand}</Leeft></p>}
      </div>
      {children}
    </section>
  );
}

const isVers = (f: F, ...velden: (keyof Verzoekvelden)[]): boolean => velden.some((veld) => f.z.vers.includes(veld));

/** Says where a text came from, as long as it is still the plan's text. */
const herkomst = (verzoek: VerzoekWeergave, veld: string): { herkomst: string } | object =>
  verzoek.vooringevuld.includes(veld) ? { herkomst: t.verzoek.herkomst[veld] ?? t.verzoek.herkomstAnders } : {};

export function Stap1({ f, verzoek }: StapProps) {
  const akkoord = f.waarden.gezinAkkoord;
  return (
    <Stap nummer={1} kop={t.stap1.kop} vers={isVers(f, 'gezinInWoorden', 'gewenstEffect', 'alGeprobeerd', 'gezinAkkoord')}>
      <Veld {...f.veld('gezinInWoorden')} label={t.stap1.woorden} stem rijen={2} {...herkomst(verzoek, 'gezinInWoorden')} />
      <Veld {...f.veld('gewenstEffect')} label={t.stap1.effect} hulp={t.stap1.effectHulp} rijen={2} {...herkomst(verzoek, 'gewenstEffect')} />
      <Veld {...f.veld('alGeprobeerd')} label={t.stap1.geprobeerd} rijen={2} {...herkomst(verzoek, 'alGeprobeerd')} />
      <Keuze
        naam="gezinAkkoord" legende={t.stap1.akkoord} rij
        opties={[{ waarde: 'ja', label: t.stap1.akkoordJa }, { waarde: 'nee', label: t.stap1.akkoordNee }]}
        waarde={akkoord ? (akkoord.ja ? 'ja' : 'nee') : null}
        onWijzig={(w) => f.zet('gezinAkkoord', { ja: w === 'ja', inWoorden: akkoord?.inWoorden ?? '' })}
      />
      {akkoord && (
        <Veld
          naam="akkoordInWoorden" label={t.stap1.akkoordWoorden} stem nietVerplicht rijen={2} waarde={akkoord.inWoorden}
          onWijzig={(inWoorden) => f.zet('gezinAkkoord', { ...akkoord, inWoorden })}
        />
      )}
    </Stap>
  );
}

export function Stap2({ f, verzoek }: StapProps) {
  const regels = useQuery({ queryKey: sleutels.regels(), queryFn: ({ signal }) => maatwerktafel.regels(undefined, signal) });
  const regel = regels.data?.items.find((r) => r.id === f.waarden.regelId) ?? verzoek.regel;
  return (
    <Stap nummer={2} kop={t.stap2.kop} vers={isVers(f, 'regelId', 'pastBijBedoeling')}>
      {f.waarden.regelId && regel ? <Regelkaart regel={regel} /> : <p className="zacht">{t.stap2.geenRegel}</p>}
      <Selectie
        naam="regelId" label={f.waarden.regelId ? t.stap2.andereRegel : t.stap2.kiesRegel} {...(f.waarden.regelId ? {} : { leeg: t.nieuw.regelLeeg })}
        waarde={f.waarden.regelId ?? ''} onWijzig={(w) => f.zet('regelId', w === '' ? null : w)}
        opties={(regels.data?.items ?? []).map((r) => ({ waarde: r.id, label: r.titel }))}
      />
      <Keuze<PastBijBedoeling>
        naam="pastBijBedoeling" legende={t.stap2.past} rij waarde={f.waarden.pastBijBedoeling}
        onWijzig={(w) => f.zet('pastBijBedoeling', w)}
        opties={(['JA', 'DEELS', 'NEE'] as const).map((waarde) => ({ waarde, label: t.stap2.pastOpties[waarde] }))}
      />
    </Stap>
  );
}

export function Stap3({ f, verzoek }: StapProps) {
  return (
    <Stap nummer={3} kop={t.stap3.kop} vers={isVers(f, 'gewensteOplossing', 'alsJa', 'alsNee', 'kosten', 'urgentie')}>
      <Veld {...f.veld('gewensteOplossing')} label={t.stap3.oplossing} hulp={t.stap3.oplossingHulp} rijen={2} {...herkomst(verzoek, 'gewensteOplossing')} />
      <div className="half">
        <Veld {...f.veld('alsJa')} label={t.stap3.alsJa} rijen={2} />
        <Veld {...f.veld('alsNee')} label={t.stap3.alsNee} rijen={2} />
      </div>
      <Kostenvelden kosten={f.waarden.kosten} onWijzig={(kosten) => f.zet('kosten', kosten)} />
      <Keuze
        naam="urgentie" legende={t.stap3.urgentie} rij waarde={f.waarden.urgentie} onWijzig={(w) => f.zet('urgentie', w)}
        opties={Object.entries(t.stap3.urgenties).map(([waarde, [label, hulp]]) => ({ waarde, label, hulp }))}
      />
    </Stap>
  );
}

export function Stap4({ f }: { f: F }) {
  return (
    <Stap nummer={4} kop={t.stap4.kop} uitleg={t.stap4.uitleg} vers={isVers(f, 'juridischeGrond')}>
      <Grondkeuze waarde={f.waarden.juridischeGrond} onWijzig={(w) => f.zet('juridischeGrond', w)} />
    </Stap>
  );
}

export function Grondkeuze({ waarde, onWijzig }: { waarde: JuridischeGrond | null; onWijzig: (w: JuridischeGrond) => void }) {
  return (
    <Keuze<JuridischeGrond>
      naam="juridischeGrond" legende={t.stap4.grond} waarde={waarde} onWijzig={onWijzig}
      opties={(['HARDHEIDSCLAUSULE', 'AFWIJKEN_BELEIDSREGEL', 'ANDERS', 'ONBEKEND'] as const).map((grond) => {
        const [label, hulp] = t.stap4.gronden[grond];
        return { waarde: grond, label, hulp };
      })}
    />
  );
}
