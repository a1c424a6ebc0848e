import { expect, it } from 'vitest';
import { kwartaal } from './kwartaal';

it('leest een kwartaal voor', () => {
  expect(kwartaal('2026-K4')).toBe('4e kwartaal 2026');
  expect(kwartaal('2026-K1')).toBe('1e kwartaal 2026');
  expect(kwartaal(null)).toBe('');
});
