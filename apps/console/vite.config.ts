import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The console is served by the api process at `/console`; while developing, Vite passes the API on to it. */
export default defineConfig({
  base: '/console/',
  plugins: [react()],
  resolve: {
    alias: { '@app/client': fileURLToPath(new URL('../../libs/client/src/index.ts', import.meta.url)) },
  },
  build: {
    outDir: '../../dist/apps/console',
    emptyOutDir: true,
    target: 'es2023',
    // Nothing inline: the policy of the site allows scripts and styles from its own files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': process.env.MADANG_API ?? 'http://localhost:3000' } },
});
