import { besluit } from '@/teksten/besluit';
import { Icoon } from '@/ui/Icoon';

interface RouteProps {
  /** Counts from 0. */
  nu: number;
  /** After a 'nee' there is nothing to arrange. */
  stappen?: number;
}

/** Where the request is, in four steps. */
export function Route({ nu, stappen = besluit.route.stappen.length }: RouteProps) {
  return (
    <ol className="besluitroute" style={{ gridTemplateColumns: `repeat(${stappen}, minmax(0, 1fr))` }} aria-label={besluit.route.naam}>
      {besluit.route.stappen.slice(0, stappen).map((stap, i) => (
        <li key={stap} className={i <= nu ? 'besluitroute__af' : undefined} aria-current={i === nu ? 'step' : undefined}>
          <i aria-hidden="true">{i <= nu && <Icoon n="klaar" dikte={3} />}</i>{stap}
        </li>
      ))}
    </ol>
  );
}
