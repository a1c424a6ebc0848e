import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type AnkerProps = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> };

/** A link outside the app: telephone, mail, a file, a hash on this page. */
export function Anker({ className, ...rest }: AnkerProps) {
  return <a {...rest} className={`utrecht-link utrecht-link--html-a ${className ?? ''}`} />;
}

const Gebonden = createLink(Anker);

/** A link to a page of the app. */
export const Verwijzing: LinkComponent<typeof Anker> = (props) => <Gebonden {...props} />;
