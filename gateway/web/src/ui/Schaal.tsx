import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { ui } from '@/teksten/ui';
import './schaal.css';

/** How far are we, 1 to 10, in the family's own figures. Read only; the text says the same as the drawing. */
export function Schaal({ start, nu }: { start?: number | null; nu?: number | null }) {
  const stand = nu ?? start ?? 0;
  return (
    <div className="schaal">
      <div className="schaal__baan" aria-hidden="true">
        {Array.from({ length: 10 }, (_, i) => (
          <i key={i} className={`${i < stand ? 'vol' : ''} ${start && i === start - 1 ? 'start' : ''}`} />
        ))}
      </div>
      <div className="schaal__cijfers">
        {start ? <span>{ui.schaal.start(start)}</span> : null}
        {stand ? <span>{ui.schaal.nu} <b>{stand}</b> {ui.schaal.van}</span> : <span>{ui.schaal.geen}</span>}
      </div>
    </div>
  );
}

/** Gives a figure: whole points, no colours, both ends named. */
export function Cijfer({ waarde, onWijzig, label }: { waarde: number; onWijzig: (cijfer: number) => void; label?: string }) {
  return (
    <Slider className="cijfer" value={waarde} minValue={1} maxValue={10} step={1} onChange={(v) => onWijzig(v as number)}>
      <Label className="utrecht-form-label">{label ?? ui.schaal.geefCijfer}</Label>
      <SliderOutput className="cijfer__uit" />
      <SliderTrack className="cijfer__baan">
        {({ state }) => (
          <>
            <div className="cijfer__vulling" style={{ inlineSize: `calc(${state.getThumbPercent(0) * 100}% + 1rem)` }} />
            <SliderThumb className="cijfer__duim" />
          </>
        )}
      </SliderTrack>
      <div className="cijfer__einden"><span>{ui.schaal.een}</span><span>{ui.schaal.tien}</span></div>
    </Slider>
  );
}
