import { setupServer } from 'msw/node';

/** Answers in tests; each test says what. */
export const server = setupServer();
