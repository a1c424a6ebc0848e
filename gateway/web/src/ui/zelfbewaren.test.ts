import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiFout } from '@/api';
import { useZelfbewaren, type Bron, type Deel, type Opgeslagen } from './zelfbewaren';

interface Brief { waarom: string; bedrag: number | null }
const begin: Deel<Brief> = { versie: 3, waarde: { waarom: 'oud', bedrag: null } };
const conflict = (deel: Deel<Brief>) => ApiFout.vanStatus(412, { huidig: deel });

let bewaard: Opgeslagen<Brief> | undefined;
const opslag = { lees: () => bewaard, bewaar: (o: Opgeslagen<Brief>) => { bewaard = o; }, wis: () => { bewaard = undefined; } };

function opzet(bewaar: Bron<Brief>['bewaar'], deel = begin) {
  return renderHook((props: { deel: Deel<Brief> }) => useZelfbewaren<Brief>({
    deel: props.deel, opslag, bewaar, huidig: (p) => p.huidig as Deel<Brief>,
  }), { initialProps: { deel } });
}

describe('useZelfbewaren', () => {
  beforeEach(() => { vi.useFakeTimers(); bewaard = undefined; });
  afterEach(() => { vi.useRealTimers(); });

  it('bewaart binnen twee seconden na de laatste toets, één keer', async () => {
    const bewaar = vi.fn(async (waarde: Brief, versie: number) => ({ waarde, versie: versie + 1 }));
    const { result } = opzet(bewaar);
    act(() => result.current.zet({ waarom: 'n' }));
    act(() => result.current.zet({ waarom: 'nieuw' }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(bewaar.mock.calls).toEqual([[{ waarom: 'nieuw', bedrag: null }, 3]]);
    expect(result.current.stand).toBe('bewaard');
  });

  it('voegt een ander veld van een ander stil samen en bewaart opnieuw', async () => {
    const bewaar = vi.fn<Bron<Brief>['bewaar']>()
      .mockRejectedValueOnce(conflict({ versie: 7, waarde: { waarom: 'oud', bedrag: 100 } }))
      .mockImplementation(async (waarde, versie) => ({ waarde, versie: versie + 1 }));
    const { result } = opzet(bewaar);
    act(() => result.current.zet({ waarom: 'mijn' }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(bewaar).toHaveBeenLastCalledWith({ waarom: 'mijn', bedrag: 100 }, 7);
    expect(result.current.vers).toEqual(['bedrag']);
    expect(result.current.botsingen).toEqual([]);
  });

  it('houdt wat de dienst er bij het bewaren bij invulde', async () => {
    const bewaar = vi.fn<Bron<Brief>['bewaar']>(async (waarde, versie) => ({ waarde: { ...waarde, bedrag: 100 }, versie: versie + 2 }));
    const { result } = opzet(bewaar);
    act(() => result.current.zet({ waarom: 'mijn' }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(result.current.waarde).toEqual({ waarom: 'mijn', bedrag: 100 });
    act(() => result.current.zet({ waarom: 'mijn tekst' }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(bewaar).toHaveBeenLastCalledWith({ waarom: 'mijn tekst', bedrag: 100 }, 5);
  });

  it('vraagt niets als de dienst invulde waar iemand al typte', async () => {
    const bewaar = vi.fn<Bron<Brief>['bewaar']>(async (waarde, versie) => ({ waarde, versie: versie + 1 }));
    const { result, rerender } = opzet(bewaar);
    act(() => result.current.zet({ waarom: 'mijn' }));
    rerender({ deel: { versie: 4, waarde: { waarom: 'ingevuld', bedrag: 100 }, vanNiemand: ['waarom', 'bedrag'] } });
    expect([result.current.botsingen, result.current.waarde]).toEqual([[], { waarom: 'mijn', bedrag: 100 }]);
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(bewaar.mock.calls).toEqual([[{ waarom: 'mijn', bedrag: 100 }, 4]]);
  });

  it('houdt beide teksten bij een botsing en bewaart pas na een keuze', async () => {
    const bewaar = vi.fn<Bron<Brief>['bewaar']>()
      .mockRejectedValueOnce(conflict({ versie: 7, waarde: { waarom: 'hun', bedrag: null } }))
      .mockImplementation(async (waarde, versie) => ({ waarde, versie: versie + 1 }));
    const { result } = opzet(bewaar);
    act(() => result.current.zet({ waarom: 'mijn' }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(result.current.stand).toBe('botsing');
    expect([result.current.waarde.waarom, result.current.ander?.waarom]).toEqual(['mijn', 'hun']);
    act(() => result.current.kies('waarom', 'samen'));
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(bewaar).toHaveBeenLastCalledWith({ waarom: 'samen', bedrag: null }, 7);
    expect(result.current.stand).toBe('bewaard');
  });

  it('bewaart op dit apparaat zonder verbinding, probeert het zelf opnieuw en ruimt daarna op', async () => {
    const bewaar = vi.fn<Bron<Brief>['bewaar']>()
      .mockRejectedValueOnce(ApiFout.netwerk())
      .mockImplementation(async (waarde, versie) => ({ waarde, versie: versie + 1 }));
    const { result } = opzet(bewaar);
    act(() => result.current.zet({ waarom: 'mijn' }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(result.current.stand).toBe('geen-verbinding');
    expect(bewaard?.mijn.waarom).toBe('mijn');
    await act(() => vi.advanceTimersByTimeAsync(6000));
    expect(result.current.stand).toBe('bewaard');
    expect(bewaard).toBeUndefined();
  });

  it('vindt na opnieuw openen terug wat nog niet bewaard was', async () => {
    bewaard = { basis: begin.waarde, mijn: { waarom: 'mijn', bedrag: null } };
    const { result } = opzet(async (waarde, versie) => ({ waarde, versie: versie + 1 }));
    expect(result.current.waarde.waarom).toBe('mijn');
  });

  it('neemt over wat een ander via de live stroom veranderde, ook tijdens het typen', async () => {
    const { result, rerender } = opzet(async (waarde, versie) => ({ waarde, versie: versie + 1 }));
    act(() => result.current.zet({ waarom: 'mijn' }));
    rerender({ deel: { versie: 9, waarde: { waarom: 'oud', bedrag: 50 } } });
    expect(result.current.waarde).toEqual({ waarom: 'mijn', bedrag: 50 });
    expect(result.current.vers).toEqual(['bedrag']);
  });
});
