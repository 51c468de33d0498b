import { main } from './main.ts';

// Entry of the built program: `node dist/src/start.js all`.
await main(process.argv.slice(2));
