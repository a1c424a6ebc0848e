import type { Regel } from '@/api/maatwerktafel';
import { REGELSOORT } from '@/teksten/begrippen';
import { maatwerk } from '@/teksten/maatwerk';
import { bronVan } from './weergave';
import './maatwerk.css';

/** The rule in question and what it is meant for. */
export function Regelkaart({ regel }: { regel: Regel }) {
  return (
    <div className="regelkaart">
      <p className="sterk">{regel.titel}</p>
      <p className="klein zacht">{REGELSOORT[regel.soort]} · {bronVan(regel)}</p>
      <p className="regelkaart__bedoeling">
        {regel.bedoeling ? maatwerk.stap2.bedoeling(regel.bedoeling) : maatwerk.stap2.geenBedoeling}
      </p>
    </div>
  );
}
