export * from './fouten';
export { bijFout, lees, opdracht, type Lijst, type Persoon } from './http';
export { sleutels } from './sleutels';
export { gezinsplan } from './gezinsplan';
export { maatwerktafel } from './maatwerktafel';
export { procesevaluatie } from './procesevaluatie';
export { inzagelog } from './inzagelog';
export { gateway } from './gateway';
export { berichtenverkeer } from './beheer';
