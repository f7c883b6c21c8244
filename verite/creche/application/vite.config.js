import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { chunkSizeWarningLimit: 3000 },
  // The libraries are a link to where they were installed.
  resolve: { preserveSymlinks: true },
});
