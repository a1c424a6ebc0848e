import { useLocation } from '@tanstack/react-router';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { gateway } from '@/api';
import { algemeen } from '@/teksten/algemeen';
import { KnopAnker } from '@/ui/Knop';
import { sessieVerlopen } from './toestand';

/** Over the page, so that the text stays. Logging in elsewhere closes it too. */
export function SessieVerlopen() {
  const verlopen = sessieVerlopen.gebruik();
  const { href } = useLocation();
  return (
    <ModalOverlay className="sluier" isOpen={verlopen} isKeyboardDismissDisabled>
      <Modal className="dialoog">
        <Dialog role="alertdialog">
          <Heading slot="title" className="utrecht-heading-2" level={2}>{algemeen.uitgelogd.kop}</Heading>
          <p>{algemeen.uitgelogd.tekst}</p>
          <div className="knoppen"><KnopAnker soort="hoofd" href={gateway.inlogadres(href)}>{algemeen.uitgelogd.knop}</KnopAnker></div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
