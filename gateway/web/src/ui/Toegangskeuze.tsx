import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Niveau } from '@/api/gezinsplan';
import { NIVEAU } from '@/teksten/begrippen';
import { Icoon, type IcoonNaam } from './Icoon';
import './dialoog.css';
import './toegangskeuze.css';

const ICOON: Record<Niveau, IcoonNaam> = { LEEST_MEE: 'oog', WEET_DAT: 'rondje', ZIET_NIETS: 'oogDicht' };

interface Props {
  niveau: Niveau;
  /** Who and which part: 'Ingrid, doel 1'. */
  naam: string;
  /** Empty: read only. */
  keuzes: Niveau[];
  kies: (niveau: Niveau) => void;
}

/** How much one person sees of one part. */
export function Toegangskeuze({ niveau, naam, keuzes, kies }: Props) {
  const inhoud = <><Icoon n={ICOON[niveau]} />{NIVEAU[niveau]}</>;
  if (keuzes.length === 0) return <span className={`magkeuze magkeuze--${niveau}`}>{inhoud}</span>;
  return (
    <MenuTrigger>
      <Button className={`magkeuze magkeuze--${niveau}`} aria-label={`${naam}: ${NIVEAU[niveau]}`}>{inhoud}<Icoon n="omlaag" /></Button>
      <Popover className="uitklapmenu" placement="bottom start">
        <Menu selectionMode="single" selectedKeys={[niveau]} disallowEmptySelection aria-label={naam} onAction={(id) => kies(id as Niveau)}>
          {keuzes.map((n) => <MenuItem key={n} id={n} className="uitklapmenu__item" textValue={NIVEAU[n]}><Icoon n={ICOON[n]} />{NIVEAU[n]}</MenuItem>)}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
