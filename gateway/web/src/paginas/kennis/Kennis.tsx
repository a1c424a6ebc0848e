import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { maatwerktafel, procesevaluatie, sleutels } from '@/api';
import type { LeerpuntSoort } from '@/api/procesevaluatie';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { evaluatie } from '@/teksten/evaluatie';
import { kennis as t } from '@/teksten/kennis';
import { Blad, Leeg } from '@/ui/Blad';
import { Keuze } from '@/ui/Keuze';
import { Kop1 } from '@/ui/Kop';
import { Leerzin } from '../evaluatie/Leerzin';
import { Vrijgave } from '../evaluatie/Vrijgave';

type Filter = LeerpuntSoort | 'ALLES';
const SOORTEN: LeerpuntSoort[] = ['WERKTE', 'WERKTE_NIET', 'REGEL_KNELT', 'KENNIS_MIST', 'SAMENWERKING'];

/** Lessons that two people read, without names. Whoever is asked to read one, finds it on top. */
export function Kennis() {
  const [filter, zetFilter] = useState<Filter>('ALLES');
  const vraag = useQuery({ queryKey: sleutels.leerpunten, queryFn: ({ signal }) => procesevaluatie.leerpunten(signal) });
  const werk = useQuery({ queryKey: sleutels.mijnWerkEvaluatie, queryFn: ({ signal }) => procesevaluatie.mijnWerk(signal) });
  const regels = useQuery({ queryKey: sleutels.regels(), queryFn: ({ signal }) => maatwerktafel.regels(undefined, signal) });
  const regelVan = (id: string | null | undefined): string | undefined => {
    const regel = regels.data?.items.find((r) => r.id === id);
    return regel ? t.regel(regel.titel) : undefined;
  };
  const teLezen = werk.data?.teLezenLeerpunten ?? [];
  return (
    <Pagina titel={t.titel} smal>
      <Gegevens vraag={vraag} bladen={1}>
        {({ items }) => {
          const vrij = items.filter((l) => l.stand === 'VRIJGEGEVEN');
          const getoond = vrij.filter((l) => filter === 'ALLES' || l.soort === filter);
          return (
            <>
              <div className="stapel stapel--half"><Kop1>{t.kop(vrij.length)}</Kop1><p className="zacht">{t.uitleg}</p></div>
              {teLezen.length > 0 && (
                <Blad kop={t.teLezen} naast={t.teLezenUitleg} hoog>
                  <ul className="lijst">
                    {teLezen.map((l) => (
                      <li key={l.id} className="stapel"><Leerzin leerpunt={l} regel={regelVan(l.regelId)} /><Vrijgave leerpunt={l} /></li>
                    ))}
                  </ul>
                </Blad>
              )}
              {vrij.length > 0 && (
                <Keuze<Filter>
                  naam="filter" legende={t.filter} pillen waarde={filter} onWijzig={zetFilter}
                  opties={[{ waarde: 'ALLES', label: t.alles }, ...SOORTEN.map((waarde) => ({ waarde, label: evaluatie.leerpuntSoort[waarde] }))]}
                />
              )}
              {getoond.length === 0
                ? <Leeg><p role="status">{vrij.length === 0 ? t.leeg : t.niets}</p></Leeg>
                : (
                  <Blad>
                    <ul className="lijst">
                      {getoond.map((l) => <li key={l.id}><Leerzin leerpunt={l} regel={regelVan(l.regelId)} stand={false} /></li>)}
                    </ul>
                  </Blad>
                )}
            </>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}
