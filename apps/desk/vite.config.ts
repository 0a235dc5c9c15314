import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../dist/apps/desk',
    emptyOutDir: true,
    // The server's content security policy allows nothing inline but styles, so no asset becomes a data: address.
    assetsInlineLimit: 0,
  },
});
