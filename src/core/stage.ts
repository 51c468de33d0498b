import type { z } from 'zod';
import type { Finding } from './page.ts';

/** What a stage may use besides its input: nothing of the store, the web or the environment. */
export interface StageContext {
  /** Aborted when the scan's time is up or the program stops. */
  signal?: AbortSignal;
}

export interface StageResult<Value> {
  value: Value;
  findings: Finding[];
}

/** One step of the pipeline as a value: a name, a version, documented options, a function. */
export interface Stage<Input, Options extends z.ZodType, Value> {
  name: string;
  /** Raise it when the result for the same input changes: work done by an older version is done again. */
  version: number;
  options: Options;
  run(
    input: Input,
    options: z.output<Options>,
    context: StageContext,
  ): Promise<StageResult<Value>> | StageResult<Value>;
}

/** Identity with types: `defineStage({ name, version, options, run })`. */
export function defineStage<Input, Options extends z.ZodType, Value>(
  stage: Stage<Input, Options, Value>,
): Stage<Input, Options, Value> {
  return stage;
}
