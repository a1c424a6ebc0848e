import { parseDate } from '@internationalized/date';
import { useId, type ReactNode } from 'react';
import {
  Button, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, DateInput, DatePicker,
  DateSegment, Dialog, Group, Heading, Label, Popover,
} from 'react-aria-components';
import { ui } from '@/teksten/ui';
import { Icoon } from './Icoon';
import './datumveld.css';
import './dialoog.css';
import './knop.css';
import './veld.css';

export interface DatumveldProps {
  naam: string;
  label: ReactNode;
  hulp?: ReactNode;
  fout?: string | undefined;
  nietVerplicht?: boolean;
  /** 'yyyy-MM-dd', or empty. */
  waarde: string;
  onWijzig: (waarde: string) => void;
  min?: string;
  max?: string;
}

const datum = (iso: string | undefined) => (iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? parseDate(iso) : null);

/** A date as Dutch readers write it, whatever the language of the browser: dd-mm-jjjj, with a calendar beside it. */
export function Datumveld({ naam, label, hulp, fout, nietVerplicht, waarde, onWijzig, min, max }: DatumveldProps) {
  const id = useId();
  const omschrijving = [fout && `${id}-fout`, hulp && `${id}-hulp`].filter(Boolean).join(' ') || undefined;
  return (
    <DatePicker
      className={`datumveld ${fout ? 'veld--fout datumveld--fout' : ''}`} value={datum(waarde)} onChange={(d) => onWijzig(d?.toString() ?? '')}
      isInvalid={fout !== undefined} minValue={datum(min)} maxValue={datum(max)} aria-describedby={omschrijving} shouldForceLeadingZeros
    >
      <Label className="utrecht-form-label">{label}{nietVerplicht && <span className="veld__niet-verplicht"> {ui.nietVerplicht}</span>}</Label>
      {hulp && <span className="hulp" id={`${id}-hulp`}>{hulp}</span>}
      {fout && <span className="foutregel" id={`${id}-fout`}>{fout}</span>}
      <Group className="datumveld__groep">
        <DateInput className="datumveld__invoer">
          {(deel) => <DateSegment segment={deel} className="datumveld__deel" {...(deel.type === 'day' && { 'data-veld': naam })} />}
        </DateInput>
        <Button className="icoonknop datumveld__knop"><Icoon n="kalender" /></Button>
      </Group>
      <Popover className="uitklapmenu" placement="bottom start">
        <Dialog className="kalender">
          <Calendar>
            <header>
              <Button slot="previous" className="icoonknop"><Icoon n="links" /></Button>
              <Heading level={2} />
              <Button slot="next" className="icoonknop"><Icoon n="rechts" /></Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>{(dag) => <CalendarHeaderCell>{dag}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>{(dag) => <CalendarCell date={dag} className="kalender__dag" />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
