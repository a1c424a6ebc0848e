import { useEffect, type ReactNode } from 'react';
import { algemeen } from '@/teksten/algemeen';

interface PaginaProps {
  /** For the title of the tab: never a name. */
  titel: string;
  /** The white band over the full width, above the content. */
  kop?: ReactNode;
  smal?: boolean;
  children: ReactNode;
}

export function Pagina({ titel, kop, smal, children }: PaginaProps) {
  useTitel(titel);
  return (
    <main id="inhoud" tabIndex={-1}>
      {kop}
      <div className={`inhoud ${smal ? 'inhoud--smal' : ''}`}>{children}</div>
    </main>
  );
}

export function useTitel(titel: string): void {
  useEffect(() => {
    document.title = `${titel} – ${algemeen.app}`;
  }, [titel]);
}
