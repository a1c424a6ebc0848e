import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { NepStroom } from './nepstroom';
import { server } from './server';

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  Element.prototype.scrollIntoView = () => undefined; // jsdom does not lay out
  globalThis.EventSource = NepStroom as unknown as typeof EventSource;
});
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  NepStroom.alle.length = 0;
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());
