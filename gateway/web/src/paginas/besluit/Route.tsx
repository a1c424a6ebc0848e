import { besluit } from '@/teksten/besluit';
import { Icoon } from '@/ui/Icoon';

/** Where the request is, in four steps; `nu` counts from 0. */
export function Route({ nu }: { nu: number }) {
  return (
    <ol className="besluitroute" aria-label={besluit.route.naam}>
      {besluit.route.stappen.map((stap, i) => (
        <li key={stap} className={i <= nu ? 'besluitroute__af' : undefined} aria-current={i === nu ? 'step' : undefined}>
          <i aria-hidden="true">{i <= nu && <Icoon n="klaar" dikte={3} />}</i>{stap}
        </li>
      ))}
    </ol>
  );
}
