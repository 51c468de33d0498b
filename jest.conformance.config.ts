import type { Config } from 'jest';
import config from './jest.config.ts';

/** The reference PDF/A validator over every form the writer can produce: slow, and it needs Java. */
const conformance: Config = { ...config, testMatch: ['<rootDir>/test/**/*.conformance.ts'] };
export default conformance;
