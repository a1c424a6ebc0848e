import { iconen, type IcoonNaam } from './iconen';

export type { IcoonNaam };

/** Always beside a word; an icon alone gets its name from the button around it. */
export function Icoon({ n, dikte = 1.75 }: { n: IcoonNaam; dikte?: number }) {
  const Teken = iconen[n];
  return <Teken className="icoon" stroke={dikte} aria-hidden="true" focusable="false" />;
}
