import type { ClassExample, ClassModel } from '../class-model.ts';

/** What clerks' corrections of document classes teach, kept with everything else. */
export interface ClassLearning {
  /** The newest model with its version; null when there is none newer than `than`. */
  newestModel(than: number): Promise<{ version: number; basis: string; model: ClassModel } | null>;
  /** A short text that changes whenever a clerk decided about a class; the same on every process. */
  decisionsMark(): Promise<string>;
  /** Documents whose class a clerk set, the latest `most` of them, oldest first. */
  examples(most: number): Promise<ClassExample[]>;
  /** `basis` says what the model was learnt from. Returns its version. Older models but the last few are dropped. */
  saveModel(model: ClassModel, basis: string): Promise<number>;
}
