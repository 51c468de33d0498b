import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startTesseract } from '../../src/ocr/start-tesseract.ts';
import { describeWith, findTool, TOOLS_FOLDER } from '../support/test-tools.ts';
import { ocrEngineContract } from './ocr-engine.ts';

ocrEngineContract('tesseract.js', () => startTesseract({ workers: 1, systemTessdata: false }));

const command = findTool('tesseract', 'SOHOA_TESSERACT');
const tessdataDir = join(TOOLS_FOLDER, 'tessdata');
describeWith('the tesseract program', command !== null && existsSync(join(tessdataDir, 'vie.traineddata')))(
  'with the program of the machine',
  () => {
    ocrEngineContract('native tesseract', () =>
      startTesseract({ engine: 'native', command: command ?? '', tessdataDir, workers: 1 }),
    );
  },
);
