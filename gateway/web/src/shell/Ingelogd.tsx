import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Sessie } from '@/api/gateway';
import { algemeen } from '@/teksten/algemeen';
import { Icoon } from '@/ui/Icoon';
import { Skelet } from '@/ui/Skelet';
import { Overslaan } from '@/ui/Overslaan';
import { Toastplek } from '@/ui/Toast';
import { Buiten } from './Buiten';
import { Doorsturen } from './Doorsturen';
import { Foutblad } from './Fouten';
import { Ingetrokken } from './Ingetrokken';
import { Kop } from './Kop';
import { Omroepster } from './omroep';
import { Pagina } from './Pagina';
import { isGezinslid, SessieGever, useSessieVraag } from './sessie';
import { SessieVerlopen } from './SessieVerlopen';
import { dichtheid, geenVerbinding, ingetrokken } from './toestand';
import { Toetsenlijst, useToetsen } from './toetsen';
import { useVerbinding } from './verbinding';
import { Voet } from './Voet';
import { ApiFout } from '@/api';

/** The logged-in part: who is it, then the page with everything around it. */
export function Ingelogd() {
  const vraag = useSessieVraag();
  // Once someone is at work, an ended session does not take the page away: the dialog over it asks to log in again.
  const [eerste, zetEerste] = useState<Sessie>();
  if (vraag.data && !eerste) zetEerste(vraag.data);
  if (eerste) return <SessieGever sessie={eerste}><Binnen sessie={eerste} /></SessieGever>;
  if (vraag.data === null) return <Doorsturen />;
  return (
    <Buiten>
      <Pagina titel={algemeen.app} smal>
        {vraag.error instanceof ApiFout ? <Foutblad fout={vraag.error} opnieuw={() => void vraag.refetch()} /> : <Skelet />}
      </Pagina>
    </Buiten>
  );
}

function Binnen({ sessie }: { sessie: Sessie }) {
  useVerbinding(sessie);
  const [toetsenOpen, zetToetsenOpen] = useState(false);
  useToetsen(sessie, () => zetToetsenOpen(true));
  const gekozen = dichtheid.gebruik();
  const zonderNet = geenVerbinding.gebruik();
  const weg = ingetrokken.gebruik();
  const { pathname } = useLocation();
  const ingetrokkenHier = [...weg].find((onderwerp) => pathname.includes(onderwerp));

  useEffect(() => {
    document.documentElement.dataset.dichtheid = isGezinslid(sessie) ? 'ruim' : gekozen;
  }, [sessie, gekozen]);

  return (
    <>
      <Overslaan />
      {zonderNet && <div className="netwerkbalk" role="status"><Icoon n="geenNet" />{algemeen.netwerk.geen}</div>}
      <Kop sessie={sessie} toonToetsen={() => zetToetsenOpen(true)} />
      {ingetrokkenHier ? <Ingetrokken onderwerp={ingetrokkenHier} /> : <Outlet />}
      <Voet />
      <Toastplek />
      <Omroepster />
      <SessieVerlopen />
      <Toetsenlijst open={toetsenOpen} sluit={() => zetToetsenOpen(false)} />
    </>
  );
}
