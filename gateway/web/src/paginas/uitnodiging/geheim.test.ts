import { afterEach, describe, expect, it } from 'vitest';
import { neemGeheim, vergeetGeheim } from './geheim';

describe('het geheim van de link', () => {
  afterEach(() => {
    vergeetGeheim();
    history.replaceState(null, '', '/');
  });

  it('gaat uit de adresbalk zodra het is gelezen', () => {
    history.replaceState(null, '', '/uitnodiging#abc-123');
    expect(neemGeheim()).toEqual({ geheim: 'abc-123', nieuw: true });
    expect(location.href).not.toContain('abc-123');
  });

  it('blijft in dit tabblad, zodat opnieuw laden werkt', () => {
    history.replaceState(null, '', '/uitnodiging#abc-123');
    neemGeheim();
    expect(neemGeheim()).toEqual({ geheim: 'abc-123', nieuw: false });
  });

  it('is weg na versturen, en een sprong naar de inhoud is geen geheim', () => {
    history.replaceState(null, '', '/uitnodiging#inhoud');
    expect(neemGeheim()).toEqual({ geheim: null, nieuw: false });
  });
});
