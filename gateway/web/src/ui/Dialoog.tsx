import type { ReactNode } from 'react';
import { Dialog, Heading, Menu, MenuItem, MenuTrigger, Modal, ModalOverlay, Popover } from 'react-aria-components';
import { Button } from 'react-aria-components';
import { Icoon, type IcoonNaam } from './Icoon';
import { Knop } from './Knop';
import './dialoog.css';

interface VraagProps {
  open: boolean;
  /** Names the effect. */
  kop: string;
  children?: ReactNode;
  /** Repeats the verb. */
  ja: string;
  nee: string;
  onJa: () => void;
  onNee: () => void;
  bezig?: boolean;
}

/** Asks first; only for what cannot be undone (screens.md §6). Focus returns to the button that opened it. */
export function Bevestiging({ open, kop, children, ja, nee, onJa, onNee, bezig }: VraagProps) {
  return (
    <ModalOverlay className="sluier" isOpen={open} onOpenChange={(o) => { if (!o) onNee(); }} isDismissable={false}>
      <Modal className="dialoog">
        <Dialog role="alertdialog">
          <Heading slot="title" className="utrecht-heading-2" level={2}>{kop}</Heading>
          {children}
          <div className="knoppen">
            <Knop soort="hoofd" bezig={bezig ?? false} onClick={onJa}>{ja}</Knop>
            <Knop soort="stil" onClick={onNee}>{nee}</Knop>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A small window over the page that can be closed. */
export function Venster({ open, breed, kop, children, sluit, opSluiten }: {
  open: boolean; breed?: boolean; kop: string; children: ReactNode; sluit: string; opSluiten: () => void;
}) {
  return (
    <ModalOverlay className="sluier" isOpen={open} onOpenChange={(o) => { if (!o) opSluiten(); }} isDismissable>
      <Modal className={breed ? 'dialoog dialoog--breed' : 'dialoog'}>
        <Dialog>
          <Heading slot="title" className="utrecht-heading-2" level={2}>{kop}</Heading>
          {children}
          <div className="knoppen"><Knop onClick={opSluiten}>{sluit}</Knop></div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface MenuKeuze { id: string; naam: string; ic?: IcoonNaam; doe: () => void }

/** What else can be done with a line, behind three dots. */
export function Uitklapmenu({ naam, keuzes, className }: { naam: string; keuzes: MenuKeuze[]; className?: string }) {
  return (
    <MenuTrigger>
      <Button className={`icoonknop ${className ?? ''}`} aria-label={naam}><Icoon n="meer" /></Button>
      <Popover className="uitklapmenu" placement="bottom end">
        <Menu onAction={(id) => keuzes.find((k) => k.id === id)?.doe()}>
          {keuzes.map((k) => (
            <MenuItem key={k.id} id={k.id} className="uitklapmenu__item" textValue={k.naam}>{k.ic && <Icoon n={k.ic} />}{k.naam}</MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
