import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Dialog, Menu, MenuItem, MenuTrigger, Modal, ModalOverlay, Popover } from 'react-aria-components';
import type { Sessie } from '@/api/gateway';
import { algemeen } from '@/teksten/algemeen';
import { Icoon, type IcoonNaam } from '@/ui/Icoon';
import { Icoonknop } from '@/ui/Knop';
import { Logo } from '@/ui/Logo';
import { Avatar } from '@/ui/Mens';
import { useMenu } from './menu';
import { isGezinslid } from './sessie';
import { useThema } from './thema';
import { dichtheid, kiesDichtheid, sneltoetsen, zetSneltoetsen } from './toestand';
import { meldAf } from './uitloggen';
import { useWerkAantal } from './werkaantal';
import './schil.css';

const t = algemeen;

export function Merk() {
  const { naam } = useThema();
  return <Link to="/" className="merk"><Logo /><span><b>{t.app}</b><small>{naam}</small></span></Link>;
}

interface Handeling { id: string; naam: string; ic: IcoonNaam; doe: () => void }

/** What a person can set for himself, and leaving. */
function useHandelingen(sessie: Sessie, toonToetsen: () => void): Handeling[] {
  const dicht = dichtheid.gebruik();
  const toetsen = sneltoetsen.gebruik();
  const professional = !isGezinslid(sessie);
  return [
    ...(professional ? [
      { id: 'dichtheid', naam: dicht === 'ruim' ? t.ik.compact : t.ik.ruim, ic: 'oog' as const, doe: () => kiesDichtheid(dicht === 'ruim' ? 'compact' : 'ruim') },
      { id: 'toetsen', naam: t.ik.toetsen, ic: 'lijst' as const, doe: toonToetsen },
      { id: 'toetsen-uit', naam: toetsen ? t.ik.toetsenUit : t.ik.toetsenAan, ic: toetsen ? 'kruis' as const : 'klaar' as const, doe: () => zetSneltoetsen(!toetsen) },
    ] : []),
    { id: 'uit', naam: t.ik.logUit, ic: 'uit', doe: () => void meldAf() },
  ];
}

export function Kop({ sessie, toonToetsen }: { sessie: Sessie; toonToetsen: () => void }) {
  const menu = useMenu(sessie.functie);
  const werk = useWerkAantal(sessie);
  const handelingen = useHandelingen(sessie, toonToetsen);
  const ga = useNavigate();
  const [menuOpen, zetMenuOpen] = useState(false);
  const kanZoeken = menu.some((m) => m.naar === '/gezinnen');
  const telling = werk > 0 && <span className="telling">{werk}<span className="alleen-voorlezen"> {t.menu.wachten}</span></span>;

  return (
    <header className="balk">
      <div className="balk__in">
        <Merk />
        {menu.length > 0 && (
          <nav className="hoofdnav" aria-label={t.menu.hoofd}>
            {menu.map((m) => <Link key={m.naar} to={m.naar} activeOptions={{ exact: m.naar === '/beheer' }}>{m.naam}{m.telt && telling}</Link>)}
          </nav>
        )}
        <div className="balk__rechts">
          {kanZoeken && <Icoonknop ic="zoek" naam={t.menu.zoek} onClick={() => void ga({ to: '/gezinnen', hash: 'zoek' })} />}
          <Ik sessie={sessie} handelingen={handelingen} />
          {menu.length > 0 && <Icoonknop ic="menu" naam={t.menu.open} className="menuknop" onClick={() => zetMenuOpen(true)} />}
        </div>
      </div>
      <ModalOverlay className="menublad" isOpen={menuOpen} onOpenChange={zetMenuOpen}>
        <Modal>
          <Dialog aria-label={t.menu.open}>
            <div className="menublad__boven"><Merk /><Icoonknop ic="kruis" naam={t.menu.sluit} onClick={() => zetMenuOpen(false)} /></div>
            <nav aria-label={t.menu.hoofd}>
              {menu.map((m) => (
                <Link key={m.naar} to={m.naar} activeOptions={{ exact: m.naar === '/beheer' }} onClick={() => zetMenuOpen(false)}>
                  <Icoon n={m.ic} />{m.naam}{m.telt && telling}
                </Link>
              ))}
            </nav>
            <div className="kolom" style={{ gap: 0 }}>
              {handelingen.filter((h) => !h.id.startsWith('toetsen')).map((h) => (
                <button
                  key={h.id} type="button" className="menublad__rij"
                  onClick={() => {
                    zetMenuOpen(false);
                    h.doe();
                  }}
                >
                  <Icoon n={h.ic} />{h.naam}
                </button>
              ))}
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </header>
  );
}

function Ik({ sessie, handelingen }: { sessie: Sessie; handelingen: Handeling[] }) {
  const gezin = isGezinslid(sessie);
  return (
    <MenuTrigger>
      <Button className="ik">
        <Avatar naam={sessie.naam} soort={gezin ? 'gezin' : sessie.functie === 'partner' ? 'partner' : 'eigen'} klein />
        <span className="ik__tekst"><b>{sessie.naam}</b>{sessie.organisatie && <small>{sessie.organisatie.naam}</small>}</span>
        <span className="alleen-voorlezen">{t.ik.menu}</span>
      </Button>
      <Popover className="uitklapmenu" placement="bottom end">
        <Menu onAction={(id) => handelingen.find((h) => h.id === id)?.doe()}>
          {handelingen.map((h) => (
            <MenuItem key={h.id} id={h.id} className="uitklapmenu__item" textValue={h.naam}><Icoon n={h.ic} />{h.naam}</MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
