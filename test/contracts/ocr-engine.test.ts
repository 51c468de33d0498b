import { startTesseract } from '../../src/ocr/start-tesseract.ts';
import { ocrEngineContract } from './ocr-engine.ts';

ocrEngineContract('tesseract.js', () => startTesseract({ workers: 1, systemTessdata: false }));
