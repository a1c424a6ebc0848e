import { Heading1, Heading2, Heading3 } from '@utrecht/component-library-react';
import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react';

let focusGevraagd = false;

/** The shell asks this after a change of page; the first H1 that appears takes it. */
export const vraagFocusVoorKop1 = (): void => {
  focusGevraagd = true;
};

interface KopProps { children: ReactNode; id?: string; className?: string }

export function Kop1(props: KopProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focusGevraagd) return;
    focusGevraagd = false;
    ref.current?.focus({ preventScroll: true });
  });
  return <Heading1 ref={ref} tabIndex={-1} {...props} />;
}

export const Kop2 = (props: ComponentProps<typeof Heading2>) => <Heading2 {...props} />;
export const Kop3 = (props: ComponentProps<typeof Heading3>) => <Heading3 {...props} />;
