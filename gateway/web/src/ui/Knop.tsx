import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icoon, type IcoonNaam } from './Icoon';
import './knop.css';

/** `hoofd` is filled, and there is one per task; `gewoon` is outlined; `stil` is text. */
export type KnopSoort = 'hoofd' | 'gewoon' | 'stil';

const UTRECHT = { hoofd: 'utrecht-button--primary-action', gewoon: 'utrecht-button--secondary-action', stil: 'utrecht-button--subtle' } as const;

interface Gedeeld { soort?: KnopSoort; ic?: IcoonNaam; children: ReactNode }

export interface KnopProps extends Gedeeld, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'disabled'> {
  /** The command is on its way. The button stays a button: a second press does nothing more. */
  bezig?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Knop({ soort = 'gewoon', ic, bezig, children, className, onClick, type = 'button', ...rest }: KnopProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`utrecht-button ${UTRECHT[soort]} knop--${soort} ${bezig ? 'knop--bezig' : ''} ${className ?? ''}`}
      aria-busy={bezig || undefined}
      onClick={bezig ? (e) => e.preventDefault() : onClick}
    >
      {ic && <Icoon n={ic} />}
      {children}
    </button>
  );
}

type KnopAnkerProps = Gedeeld & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'> & { ref?: Ref<HTMLAnchorElement> };

/** A link that looks like a button, for an address outside the app or a hash. */
export function KnopAnker({ soort = 'gewoon', ic, children, className, ...rest }: KnopAnkerProps) {
  return (
    <a {...rest} className={`utrecht-button utrecht-button-link ${UTRECHT[soort]} knop--${soort} ${className ?? ''}`}>
      {ic && <Icoon n={ic} />}
      {children}
    </a>
  );
}

const GebondenKnop = createLink(KnopAnker);

/** A link to a page of the app that looks like a button. */
export const KnopLink: LinkComponent<typeof KnopAnker> = (props) => <GebondenKnop {...props} />;

/** A small action inside a line of text. */
export function Tekstknop({ children, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={`tekstknop ${rest.className ?? ''}`}>{children}</button>;
}

export function Icoonknop({ ic, naam, ...rest }: { ic: IcoonNaam; naam: string } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={`icoonknop ${rest.className ?? ''}`} aria-label={naam}><Icoon n={ic} /></button>;
}
