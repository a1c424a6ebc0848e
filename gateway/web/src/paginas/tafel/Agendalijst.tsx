import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TafelMetAgenda } from '@/api/maatwerktafel';
import { maatwerk } from '@/teksten/maatwerk';
import { tafel as t } from '@/teksten/tafel';
import { Kop2 } from '@/ui/Kop';
import { Knop } from '@/ui/Knop';
import './tafel.css';

/** The order of the day. On the phone only the request at hand, with the rest one tap away. */
export function Agendalijst({ tafel, nu }: { tafel: TafelMetAgenda | undefined; nu: string }) {
  const [heel, zetHeel] = useState(false);
  if (!tafel) return <div className="tafelraster__agenda" />;
  return (
    <nav className="tafelraster__agenda" aria-label={t.agenda.kop}>
      <Kop2 className="randkop">{t.agenda.kop}</Kop2>
      <ol className={`agendalijst ${heel ? 'agendalijst--heel' : ''}`}>
        {tafel.agenda.map((punt) => (
          <li key={punt.verzoekId} className={punt.stand === 'BESLOTEN' ? 'agendalijst__af' : undefined} aria-current={punt.verzoekId === nu ? 'true' : undefined}>
            <time>{punt.tijd.slice(0, 5)}</time>
            <Link to="/tafels/$tafelId/verzoeken/$verzoekId" params={{ tafelId: tafel.id, verzoekId: punt.verzoekId }}>
              <b>{punt.titel}</b><span>{maatwerk.stand[punt.stand]}</span>
            </Link>
          </li>
        ))}
      </ol>
      {tafel.agenda.length > 1 && (
        <Knop soort="stil" ic="lijst" className="agendaknop" aria-expanded={heel} onClick={() => zetHeel(!heel)}>
          {heel ? t.agenda.minder : t.agenda.heel}
        </Knop>
      )}
    </nav>
  );
}
