import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { gateway } from '@/api';
import { algemeen } from '@/teksten/algemeen';
import { KnopAnker } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Merk } from './Kop';
import { Pagina } from './Pagina';

const LAATST = 'schakel:doorgestuurd';
const KRING_MS = 10_000;

/** Someone opened an address inside without being logged in: on to the login server, once. */
export function Doorsturen() {
  const { href } = useLocation();
  const adres = gateway.inlogadres(href);
  // Coming straight back without a session would go round for ever; then the reader presses the button.
  const [vanzelf] = useState(() => Date.now() - Number(sessionStorage.getItem(LAATST) ?? 0) > KRING_MS);
  useEffect(() => {
    if (!vanzelf) return;
    sessionStorage.setItem(LAATST, String(Date.now()));
    location.replace(adres);
  }, [vanzelf, adres]);
  return (
    <>
      <header className="balk"><div className="balk__in"><Merk /></div></header>
      <Pagina titel={algemeen.begin.titel} smal>
        <div className="stapel">
          <Kop1>{vanzelf ? algemeen.begin.doorsturen : algemeen.uitgelogd.kop}</Kop1>
          <div className="knoppen"><KnopAnker soort="hoofd" href={adres}>{algemeen.begin.knop}</KnopAnker></div>
        </div>
      </Pagina>
    </>
  );
}
