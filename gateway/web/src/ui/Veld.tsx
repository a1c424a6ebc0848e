import { lazy, Suspense, useId, type ReactNode } from 'react';
import { ui } from '@/teksten/ui';
import { Icoon } from './Icoon';
import './veld.css';

interface Gedeeld {
  /** The name in the form, also the anchor for the error summary. */
  naam: string;
  label: ReactNode;
  hulp?: ReactNode;
  /** Where a prefilled text comes from, e.g. 'Uit doel 1'. */
  herkomst?: ReactNode;
  /** Words of a resident: honey and serif. */
  stem?: boolean;
  nietVerplicht?: boolean;
  fout?: string | undefined;
  kort?: boolean;
}

interface Waarde { waarde: string; onWijzig: (waarde: string) => void; onVerlaat?: (() => void) | undefined }

interface TekstProps extends Gedeeld, Waarde {
  /** More than one: a text area that grows with its text. */
  rijen?: number;
  soort?: 'text' | 'search' | 'email' | 'date' | 'time' | 'number' | 'tel';
  autoComplete?: string;
  inputMode?: 'numeric' | 'decimal' | 'email' | 'search';
  className?: string;
  min?: string;
  max?: string;
}

/** With its calendar a third of all code: only for who fills in a date. */
const Datumveld = lazy(async () => ({ default: (await import('./Datumveld')).Datumveld }));

/** Text on one or more lines; a date gets `Datumveld`. */
export function Veld(props: TekstProps) {
  if (props.soort === 'date') {
    const { naam, label, hulp, fout, nietVerplicht, waarde, onWijzig, min, max } = props;
    return (
      <Suspense fallback={<div className="veld" aria-busy="true"><span className="utrecht-form-label">{label}</span><span className="invoer utrecht-textbox" /></div>}>
        <Datumveld
          {...{ naam, label, hulp, fout, waarde, onWijzig }} nietVerplicht={nietVerplicht ?? false} {...(min && { min })} {...(max && { max })}
        />
      </Suspense>
    );
  }
  return <Tekstveld {...props} />;
}

function Tekstveld({ rijen, soort = 'text', waarde, onWijzig, onVerlaat, className, autoComplete, inputMode, min, max, ...rest }: TekstProps) {
  const velden = useVeld(rest);
  const klasse = `invoer ${rijen ? 'utrecht-textarea' : 'utrecht-textbox'} ${rest.fout ? 'invoer--fout' : ''} ${className ?? ''}`;
  const invoer = {
    ...velden.invoer, value: waarde, className: klasse, autoComplete: autoComplete ?? 'off', onBlur: onVerlaat,
    onChange: (e: { target: { value: string } }) => onWijzig(e.target.value),
  };
  return (
    <div className={velden.klasse}>
      {velden.kop}
      {rijen ? <textarea {...invoer} rows={rijen} /> : <input {...invoer} type={soort} inputMode={inputMode} min={min} max={max} />}
    </div>
  );
}

interface SelectieProps extends Gedeeld, Waarde { opties: { waarde: string; label: string }[]; leeg?: string }

export function Selectie({ waarde, onWijzig, opties, leeg, ...rest }: SelectieProps) {
  const velden = useVeld(rest);
  return (
    <div className={velden.klasse}>
      {velden.kop}
      <select
        {...velden.invoer}
        className={`invoer utrecht-textbox ${rest.fout ? 'invoer--fout' : ''}`}
        value={waarde}
        onChange={(e) => onWijzig(e.target.value)}
      >
        {leeg !== undefined && <option value="">{leeg}</option>}
        {opties.map((o) => <option key={o.waarde} value={o.waarde}>{o.label}</option>)}
      </select>
    </div>
  );
}

/** Label, help, origin and message, tied to the control. */
function useVeld({ naam, label, hulp, herkomst, stem, nietVerplicht, fout, kort }: Gedeeld) {
  const id = `${useId()}-${naam}`;
  const hulpId = hulp ? `${id}-hulp` : undefined;
  const foutId = fout ? `${id}-fout` : undefined;
  const herkomstId = herkomst ? `${id}-herkomst` : undefined;
  return {
    klasse: ['veld', stem && 'veld--stem', herkomst && !stem && 'veld--voor', fout && 'veld--fout', kort && 'veld--kort'].filter(Boolean).join(' '),
    invoer: {
      id, name: naam, 'data-veld': naam,
      'aria-describedby': [foutId, hulpId, herkomstId].filter(Boolean).join(' ') || undefined,
      'aria-invalid': fout ? (true as const) : undefined,
    },
    kop: (
      <>
        <label className="utrecht-form-label" htmlFor={id}>
          {label}{nietVerplicht && <span className="veld__niet-verplicht"> {ui.nietVerplicht}</span>}
        </label>
        {hulp && <span className="hulp" id={hulpId}>{hulp}</span>}
        {fout && <span className="foutregel" id={foutId}>{fout}</span>}
        {herkomst && <span className="herkomst" id={herkomstId}><Icoon n="schakel" />{herkomst}</span>}
      </>
    ),
  };
}
