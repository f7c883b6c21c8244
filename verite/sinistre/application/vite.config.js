// How vite builds the application: Vue files, and of Vuetify only the components the pages use.
import vue from '@vitejs/plugin-vue';
import vuetify from 'vite-plugin-vuetify';

export default {
  plugins: [vue(), vuetify({ autoImport: true })],
  build: { emptyOutDir: true, chunkSizeWarningLimit: 2000 },
};
