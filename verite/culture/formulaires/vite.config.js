import vue from '@vitejs/plugin-vue';

export default {
  base: '/formulaires/',
  plugins: [vue()],
  build: {
    emptyOutDir: true,
    rollupOptions: {
      input: { subvention: 'subvention.js', carte: 'carte.js' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
    cssCodeSplit: false,
  },
};
