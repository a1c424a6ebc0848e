import { useEffect, useRef, type ComponentProps } from 'react';

let focusGevraagd = false;

/** The shell asks this after a change of page; the first H1 that appears takes it. A page whose H1 changes gives it a key. */
export const vraagFocusVoorKop1 = (): void => {
  focusGevraagd = true;
};

type KopProps = Omit<ComponentProps<'h1'>, 'ref'>;

export function Kop1({ className, ...rest }: KopProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focusGevraagd) return;
    focusGevraagd = false;
    ref.current?.focus({ preventScroll: true });
  }, []);
  return <h1 ref={ref} tabIndex={-1} {...rest} className={`utrecht-heading-1 ${className ?? ''}`} />;
}

export const Kop2 = ({ className, ...rest }: KopProps) => <h2 {...rest} className={`utrecht-heading-2 ${className ?? ''}`} />;
export const Kop3 = ({ className, ...rest }: KopProps) => <h3 {...rest} className={`utrecht-heading-3 ${className ?? ''}`} />;
