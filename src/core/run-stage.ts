import type { z } from 'zod';
import type { Finding } from './page.ts';
import type { ProvenanceEvent } from './provenance.ts';
import type { Stage } from './stage.ts';

/** What a stage cost. CPU is the whole process's, so it belongs to one stage only while nothing else runs. */
export interface StageCost {
  stage: string;
  /** ms */
  cpuMs: number;
  /** ms */
  wallMs: number;
}

/** Collects what the runner learns while one scan is worked on. */
export interface StageRun {
  scanId: string;
  signal?: AbortSignal;
  findings: Finding[];
  events: ProvenanceEvent[];
  onCost?: (cost: StageCost) => void;
}

/**
 * Runs `work` under a name, recording duration and outcome as provenance; the error passes through.
 * Use it directly for work that is not a stage value (a worker thread's task, a deposit). `tell` gives the facts about a
 * result that are kept with it.
 */
export async function timed<Value>(
  run: StageRun,
  agent: { name: string; version: number; type: string; inputDigest?: string },
  work: () => Promise<Value> | Value,
  tell: (value: Value) => ProvenanceEvent['detail'] = () => ({}),
): Promise<Value> {
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const record = (outcome: ProvenanceEvent['outcome'], detail: ProvenanceEvent['detail'] = {}): void => {
    const wallMs = performance.now() - startedAt;
    const cpu = process.cpuUsage(cpuBefore);
    run.onCost?.({ stage: agent.name, cpuMs: (cpu.user + cpu.system) / 1000, wallMs });
    run.events.push({
      scanId: run.scanId,
      documentId: null,
      type: agent.type,
      agent: `${agent.name}@${agent.version}`,
      outcome,
      inputDigest: agent.inputDigest ?? null,
      durationMs: Math.round(wallMs),
      detail,
    });
  };
  try {
    const value = await work();
    record('success', tell(value));
    return value;
  } catch (error) {
    record('failure', { code: error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL' });
    throw error;
  }
}

/** Parses the options, runs the stage, keeps its findings and its provenance. */
export function runStage<Input, Options extends z.ZodType, Value>(
  run: StageRun,
  stage: Stage<Input, Options, Value>,
  input: Input,
  options: z.input<Options>,
): Promise<Value> {
  return timed(run, { name: stage.name, version: stage.version, type: 'modification' }, async () => {
    const context = run.signal ? { signal: run.signal } : {};
    const { value, findings } = await stage.run(input, stage.options.parse(options) as z.output<Options>, context);
    run.findings.push(...findings);
    return value;
  });
}
