import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig } from 'vite';

const compressible = /\.(?:css|html|js|svg)$/;
const smallestWorthCompressing = 1024;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Writes `.br` and `.gz` beside each text file, so that the hub compresses nothing while it serves. */
function compressedCopies() {
  return {
    name: 'compressed-copies',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const copies = Object.values(bundle).map(async (file) => {
          const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          if (!compressible.test(file.fileName) || source.length < smallestWorthCompressing) return;
          const [br, gz] = await Promise.all([
            // Quality 11 would save another tenth and take twenty times as long.
            toBrotli(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
            toGzip(source, { level: 9 }),
          ]);
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source: br });
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source: gz });
        });
        await Promise.all(copies);
      },
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('./page', import.meta.url)),
  // Relative, so that the page also works behind a proxy that adds a path.
  base: './',
  plugins: [compressedCopies()],
  worker: { format: 'es' },
  resolve: {
    // Two copies of any of these break the page: instances would not recognise each other's objects.
    dedupe: ['react', 'react-dom', 'graphql', '@graphiql/react', 'monaco-editor'],
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // The content security policy allows scripts and images from our origin, not inlined ones.
    assetsInlineLimit: 0,
    // Monaco alone is 2.8 MB before compression.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      onwarn(warning, warn) {
        // Dependencies mark files with "use client", which means nothing in a page without server rendering.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
