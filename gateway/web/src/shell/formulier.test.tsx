import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ApiFout } from '@/api';
import { toon } from '@/test/toon';
import { ui } from '@/teksten/ui';
import { Knop } from '@/ui/Knop';
import { Veld } from '@/ui/Veld';
import { Formulier } from './Fouten';
import { mist, useFormulier } from './formulier';
import { Pagina } from './Pagina';

interface Waarden { zin: string; anders: string }

function Proef({ verstuur, opBotsing }: { verstuur: (w: Waarden) => Promise<void>; opBotsing?: () => void }) {
  const f = useFormulier<Waarden>({
    begin: { zin: '', anders: 'x' },
    controleer: (w) => (w.zin === '' ? [mist('zin', 'Schrijf het doel op.')] : []),
    verstuur,
    ...(opBotsing && { opBotsing }),
  });
  return (
    <Pagina titel="Proef">
      <Formulier f={f} naam="proef">
        <Veld {...f.veld('zin')} label="Doel" />
        <Veld {...f.veld('anders')} label="Anders" />
        <Knop type="submit" bezig={f.bezig}>Bewaar</Knop>
      </Formulier>
    </Pagina>
  );
}
const bewaar = () => fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
const vul = (tekst: string) => fireEvent.change(screen.getByLabelText('Doel'), { target: { value: tekst } });

describe('een formulier', () => {
  it('zegt alles wat mist boven het formulier, met de aandacht daar', async () => {
    const verstuur = vi.fn(() => Promise.resolve());
    await toon(<Proef verstuur={verstuur} />);
    bewaar();
    const lijst = await screen.findByRole('group', { name: ui.erMistIets });
    expect(document.activeElement).toBe(lijst);
    expect(document.title).toBe('Fout: Proef – Schakel');
    expect(screen.getByLabelText('Doel').getAttribute('aria-invalid')).toBe('true');
    expect(verstuur).not.toHaveBeenCalled();

    fireEvent.click(screen.getByRole('link', { name: 'Schrijf het doel op.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Doel'));
  });

  it('haalt een melding weg zodra die niet meer klopt', async () => {
    await toon(<Proef verstuur={() => Promise.resolve()} />);
    bewaar();
    await screen.findByRole('group', { name: ui.erMistIets });
    vul('rust');
    expect(screen.queryByText('Schrijf het doel op.')).toBeNull();
    expect(document.title).toBe('Proef – Schakel');
  });

  it('zet de fouten van de dienst bij hun veld', async () => {
    const fout = ApiFout.vanStatus(400, { invalidParams: [{ name: 'doel.anders', code: 'te-lang', reason: 'Houd het korter.' }] });
    await toon(<Proef verstuur={() => Promise.reject(fout)} />);
    vul('rust');
    bewaar();
    await screen.findByRole('link', { name: 'Houd het korter.' });
    expect(screen.getByLabelText('Anders').getAttribute('aria-invalid')).toBe('true');
  });

  it('toont een weigering met de zin van het model, en houdt de tekst', async () => {
    await toon(<Proef verstuur={() => Promise.reject(ApiFout.vanStatus(409, { detail: 'Dit plan is afgesloten.' }))} />);
    vul('rust');
    bewaar();
    expect((await screen.findByRole('alert')).textContent).toContain('Dit plan is afgesloten.');
    expect(screen.getByLabelText<HTMLInputElement>('Doel').value).toBe('rust');
  });

  it('geeft een botsing door', async () => {
    const opBotsing = vi.fn();
    await toon(<Proef verstuur={() => Promise.reject(ApiFout.vanStatus(412, {}))} opBotsing={opBotsing} />);
    vul('rust');
    bewaar();
    await waitFor(() => expect(opBotsing).toHaveBeenCalledOnce());
  });

  it('verstuurt één keer, hoe vaak er ook wordt gedrukt', async () => {
    let klaar = (): void => undefined;
    const verstuur = vi.fn(() => new Promise<void>((af) => {
      klaar = af;
    }));
    await toon(<Proef verstuur={verstuur} />);
    vul('rust');
    bewaar();
    await waitFor(() => expect(screen.getByRole('button').getAttribute('aria-busy')).toBe('true'));
    bewaar();
    expect(verstuur).toHaveBeenCalledOnce();
    klaar();
    await waitFor(() => expect(screen.getByRole('button').getAttribute('aria-busy')).toBeNull());
  });
});
