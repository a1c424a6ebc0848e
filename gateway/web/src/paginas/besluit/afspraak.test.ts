import { describe, expect, it } from 'vitest';
import { afspraakzin } from './afspraak';

describe('een afspraak uit het besluit', () => {
  it('noemt eerst wie het doet', () => {
    expect(afspraakzin('Fatima El Idrissi', 'kijkt hoe het gaat.')).toEqual({ wie: 'Fatima', wat: 'kijkt hoe het gaat.' });
  });

  it('laat een hele zin heel', () => {
    expect(afspraakzin('Fatima El Idrissi', 'In juni kijken wij opnieuw.')).toEqual({ wie: '', wat: 'In juni kijken wij opnieuw.' });
  });
});
