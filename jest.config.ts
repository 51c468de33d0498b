import type { Config } from 'jest';

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
} satisfies Config;

const config: Config = {
  testTimeout: 120_000,
  projects: [
    { ...shared, displayName: 'sohoa', testMatch: ['<rootDir>/test/**/*.test.ts'] },
    { ...shared, displayName: 'conformance', testMatch: ['<rootDir>/test/**/*.conformance.ts'] },
  ],
};
export default config;
