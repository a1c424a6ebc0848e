import { useState } from 'react';
import { Formulier, Foutmelding } from '@/shell/Fouten';
import { mist, useActie, useFormulier } from '@/shell/formulier';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Blad } from '@/ui/Blad';
import { Bevestiging, Uitklapmenu, type MenuKeuze } from '@/ui/Dialoog';
import { Keuze } from '@/ui/Keuze';
import { Knop } from '@/ui/Knop';
import { Mens } from '@/ui/Mens';
import { Status, type StatusSoort } from '@/ui/Status';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { evaluaties, type Deelnemer, type Deelnemerrol, type Evaluatie } from './api';
import { useStuur } from './stuur';

const t = tekst.deelnemers;
const SOORT: Record<Deelnemer['stand'], StatusSoort> = { UITGENODIGD: 'wacht', TOEGEZEGD: 'bezig', AFGEMELD: 'uit', BIJGEDRAGEN: 'klaar' };
const ROLLEN: Deelnemerrol[] = ['VERWIJZER', 'BETROKKENE', 'INFORMANT', 'EXPERT'];
const MAIL = /^\S+@\S+\.\S+$/;

export function Deelnemers({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const [open, zetOpen] = useState(false);
  const mag = e.mag.includes('DEELNEMER_UITNODIGEN');
  return (
    <Blad kop={t.kop} hoog={mag && open}>
      {e.deelnemers.length === 0 && <p className="zacht">{t.leeg}</p>}
      <ul className="lijst">{e.deelnemers.map((d) => <Regel key={d.id} evaluatie={e} deelnemer={d} />)}</ul>
      {mag && (open
        ? <Uitnodigen evaluatie={e} klaar={() => zetOpen(false)} />
        : <div className="knoppen deelnemers__knop"><Knop ic="mensErbij" onClick={() => zetOpen(true)}>{t.nodigUit}</Knop></div>)}
    </Blad>
  );
}

function Regel({ evaluatie: e, deelnemer: d }: { evaluatie: Evaluatie; deelnemer: Deelnemer }) {
  const stuur = useStuur(e.id);
  const [vraag, zetVraag] = useState(false);
  const nogmaals = useActie(async () => {
    await stuur(evaluaties.nodigNogmaalsUit(e, d.id));
    toast({ tekst: t.nogmaalsGestuurd(d.naam) });
  });
  const stop = useActie(async () => {
    try {
      await stuur(evaluaties.stopDeelname(e, d));
    } finally {
      zetVraag(false);
    }
  });
  const perLink = !d.persoonId && d.stand !== 'BIJGEDRAGEN' && d.actief;
  const keuzes: MenuKeuze[] = [
    ...(perLink && e.mag.includes('DEELNEMER_UITNODIGEN') ? [{ id: 'nogmaals', naam: t.nogmaals, ic: 'mail' as const, doe: () => void nogmaals.doe() }] : []),
    ...(d.actief && e.mag.includes('DEELNEMER_AFSLUITEN') ? [{ id: 'stop', naam: t.stop, ic: 'kruis' as const, doe: () => zetVraag(true) }] : []),
  ];
  return (
    <li className="stapel stapel--dicht">
      <div className="rij rij--tussen rij--vast">
        <Mens naam={d.naam} soort={d.gezin ? 'gezin' : d.persoonId ? 'eigen' : 'partner'} onder={d.organisatie} klein />
        {keuzes.length > 0 && <Uitklapmenu naam={t.meer(d.naam)} keuzes={keuzes} />}
      </div>
      <p><Status s={d.actief ? SOORT[d.stand] : 'uit'}>{d.actief ? t.stand[d.stand] : t.stand.AFGEMELD}</Status></p>
      <Foutmelding fout={nogmaals.fout ?? stop.fout} />
      <Bevestiging open={vraag} kop={t.stopKop(d.naam)} ja={t.stop} nee={t.terug} bezig={stop.bezig} onJa={() => void stop.doe()} onNee={() => zetVraag(false)}>
        <p>{t.stopUitleg}</p>
      </Bevestiging>
    </li>
  );
}

/** A mail leaves the house, so it asks once more. */
function Uitnodigen({ evaluatie: e, klaar }: { evaluatie: Evaluatie; klaar: () => void }) {
  const stuur = useStuur(e.id);
  const [vraag, zetVraag] = useState(false);
  const f = useFormulier({
    concept: `uitnodiging:${e.id}`,
    begin: { naam: '', organisatie: '', email: '', waarom: '', rol: 'VERWIJZER' as Deelnemerrol },
    controleer: (w) => [
      ...(w.naam.trim() === '' ? [mist('naam', t.mist.naam)] : []),
      ...(MAIL.test(w.email.trim()) ? [] : [mist('email', t.mist.email)]),
      ...(w.waarom.trim() === '' ? [mist('waarom', t.mist.waarom)] : []),
    ],
    verstuur: async (w) => {
      try {
        await stuur(evaluaties.nodigUit(e, {
          naam: w.naam.trim(), email: w.email.trim(), waarom: w.waarom.trim(), rol: w.rol,
          ...(w.organisatie.trim() === '' ? {} : { organisatie: w.organisatie.trim() }),
        }));
        toast({ tekst: t.verstuurd(w.naam.trim()) });
        klaar();
      } finally {
        zetVraag(false);
      }
    },
  });
  return (
    <>
      <Formulier f={{ ...f, verstuur: () => f.controleer(() => zetVraag(true)) }} className="stapel deelnemers__vorm">
        <p className="klein zacht">{t.uitleg}</p>
        <Veld {...f.veld('naam')} label={t.naam} />
        <Veld {...f.veld('organisatie')} label={t.organisatie} nietVerplicht />
        <Veld {...f.veld('email')} label={t.email} soort="email" inputMode="email" />
        <Keuze<Deelnemerrol>
          naam="rol" legende={t.rol} waarde={f.waarden.rol} onWijzig={(w) => f.zet('rol', w)}
          opties={ROLLEN.map((waarde) => ({ waarde, label: t.rollen[waarde]?.[0], hulp: t.rollen[waarde]?.[1] }))}
        />
        <Veld {...f.veld('waarom')} label={t.waarom} hulp={t.waaromHulp} rijen={2} />
        <div className="knoppen">
          <Knop soort="hoofd" ic="verstuur" type="submit" bezig={f.bezig}>{t.verstuur}</Knop>
          <Knop soort="stil" onClick={klaar}>{t.annuleer}</Knop>
        </div>
      </Formulier>
      <Bevestiging
        open={vraag} kop={t.vraag(f.waarden.naam.trim())} ja={t.verstuur} nee={t.terug} bezig={f.bezig}
        onJa={() => void f.verstuur()} onNee={() => zetVraag(false)}
      >
        <p>{t.vraagUitleg}</p>
      </Bevestiging>
    </>
  );
}
