import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FATIMA, ILSE } from '@/test/toon';
import { bewaarConcept, conceptenOver, leesConcept, useConcept, wisAlleConcepten } from './concept';
import { SessieGever } from './sessie';

function Schrijfblok({ deel }: { deel: string }) {
  const c = useConcept(deel, '');
  return (
    <>
      <textarea aria-label="tekst" value={c.waarde} onChange={(e) => c.zet(e.target.value)} />
      <p>{c.bewaardOp ? 'bewaard' : 'nog niet bewaard'}</p>
      <button type="button" onClick={c.wis}>wis</button>
    </>
  );
}
const toonBlok = (sessie = FATIMA) => render(<SessieGever sessie={sessie}><Schrijfblok deel="casus/c1/wens" /></SessieGever>);
const schrijf = (tekst: string) => fireEvent.change(screen.getByLabelText('tekst'), { target: { value: tekst } });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('een concept', () => {
  it('is binnen twee seconden na de laatste toets bewaard', () => {
    toonBlok();
    schrijf('rust');
    schrijf('rust in huis');
    expect(screen.getByText('nog niet bewaard')).toBeTruthy();
    act(() => vi.advanceTimersByTime(2000));
    expect(screen.getByText('bewaard')).toBeTruthy();
    expect(leesConcept<string>(FATIMA.persoonId, 'casus/c1/wens')?.waarde).toBe('rust in huis');
  });

  it('staat er weer na opnieuw openen, ook als de lezer midden in een zin wegging', () => {
    const { unmount } = toonBlok();
    schrijf('half afgem');
    unmount();
    toonBlok();
    expect(screen.getByLabelText<HTMLTextAreaElement>('tekst').value).toBe('half afgem');
  });

  it('is van één persoon', () => {
    const { unmount } = toonBlok();
    schrijf('van Fatima');
    unmount();
    toonBlok(ILSE);
    expect(screen.getByLabelText<HTMLTextAreaElement>('tekst').value).toBe('');
  });

  it('is weg na versturen, en na uitloggen voor iedereen', () => {
    toonBlok();
    schrijf('klaar');
    act(() => vi.advanceTimersByTime(2000));
    fireEvent.click(screen.getByText('wis'));
    expect(leesConcept(FATIMA.persoonId, 'casus/c1/wens')).toBeUndefined();

    bewaarConcept(FATIMA.persoonId, 'a', 'x');
    bewaarConcept(ILSE.persoonId, 'b', 'y');
    localStorage.setItem('schakel:dichtheid', 'ruim');
    wisAlleConcepten();
    expect(Object.keys(localStorage)).toEqual(['schakel:dichtheid']);
  });

  it('blijft hoogstens een week', () => {
    bewaarConcept(FATIMA.persoonId, 'oud', 'x', Date.now() - 8 * 86_400_000);
    expect(leesConcept(FATIMA.persoonId, 'oud')).toBeUndefined();
  });

  it('is terug te vinden bij het gezin waar het over ging', () => {
    bewaarConcept(FATIMA.persoonId, 'casus/c1/wens', { tekst: 'over c1' });
    bewaarConcept(FATIMA.persoonId, 'casus/c2/wens', { tekst: 'over c2' });
    bewaarConcept(ILSE.persoonId, 'casus/c1/wens', { tekst: 'van Ilse' });
    expect(conceptenOver(FATIMA.persoonId, 'c1')).toEqual([{ tekst: 'over c1' }]);
  });
});
