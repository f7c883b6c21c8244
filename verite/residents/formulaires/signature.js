// react-signature-canvas is an old CommonJS module: esbuild hands its default export to the renderer only through an ordinary file.
import SignatureCanvas from 'signature-canvas-cjs';

export default SignatureCanvas;
