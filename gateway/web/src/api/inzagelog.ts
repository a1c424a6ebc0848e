import { lees, lijstPad, type Lijst } from './http';

export interface Inzage {
  dag: string;
  /** A person, or a program of Schakel itself. */
  soort: 'MENS' | 'SCHAKEL';
  persoonId?: string | null;
  /** Absent as long as nobody could tell us. */
  naam?: string | null;
  organisatie?: string | null;
  gezin: boolean;
  wat: string;
  waarom: string;
  tegengehouden: boolean;
  aantal: number;
  eersteOp: string;
  laatsteOp: string;
}

export interface Inzageoverzicht {
  van: string;
  tot: string;
  mensen: number;
  tegengehouden: number;
  wie: { persoonId: string; naam?: string | null }[];
}

/** Two days, both included. */
export interface Periode { van: string; tot: string }

const casus = (id: string) => `/inzagelog/v1/casussen/${id}`;

export const inzagelog = {
  inzage: (casusId: string, periode: Periode, persoonId: string, page: number, signal?: AbortSignal) =>
    lees<Lijst<Inzage>>(lijstPad(`${casus(casusId)}/inzage`, { ...periode, persoonId, page }), signal),
  samenvatting: (casusId: string, periode: Periode, signal?: AbortSignal) =>
    lees<Inzageoverzicht>(lijstPad(`${casus(casusId)}/samenvatting`, { ...periode }), signal),
};
