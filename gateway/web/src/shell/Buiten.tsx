import type { ReactNode } from 'react';
import { Overslaan } from '@/ui/Overslaan';
import { Merk } from './Kop';
import { Voet } from './Voet';

/** Head and foot for a page outside the logged-in part: the front door, an address that is not there, when nobody knows yet who asks. */
export function Buiten({ children }: { children: ReactNode }) {
  return (
    <>
      <Overslaan />
      <header className="balk"><div className="balk__in"><Merk /></div></header>
      {children}
      <Voet />
    </>
  );
}
