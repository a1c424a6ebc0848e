import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const gateway = process.env.SCHAKEL_URL ?? 'http://localhost:8080';
// The gateway refuses commands from another origin than its own; only the development server may pretend.
const naarGateway = { target: gateway, changeOrigin: true, headers: { origin: gateway } };

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // The gateway serves what lies here; Maven puts target/classes in its jar.
    outDir: '../target/classes/web',
    emptyOutDir: true,
    target: 'es2023',
    // A content security policy without data: needs fonts and images as files.
    assetsInlineLimit: 0,
  },
  server: {
    port: 5173,
    host: 'localhost',
    proxy: Object.fromEntries(
      ['/gezinsplan/v1', '/maatwerktafel/v1', '/procesevaluatie/v1', '/inzagelog/v1', '/gateway/v1', '/thema', '/login', '/oauth2']
        .map((pad) => [pad, naarGateway]),
    ),
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/opzet.ts'],
    restoreMocks: true,
    env: { TZ: 'Europe/Amsterdam' },
  },
});
