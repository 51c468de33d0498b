import { z } from 'zod';
import { documentClassSchema } from './document-class.ts';

/** Buckets that words are hashed into. */
export const MODEL_BUCKETS = 1 << 14;

/**
 * What was learnt about document classes: one weight for each class and bucket of words. It holds no words, so no names.
 * Serialisable: it is kept in the store.
 */
export const classModelSchema = z.object({
  /** Raised when words are turned into buckets differently: models of another format are trained anew. */
  format: z.literal(1),
  classes: z
    .array(z.object({ class: documentClassSchema, examples: z.number().int().min(1), bias: z.number() }))
    .min(1),
  /** Buckets with a weight, ascending, and for each of them one weight a class. */
  buckets: z.array(z.number().int().min(0).lt(MODEL_BUCKETS)),
  weights: z.array(z.array(z.number())),
  /** Divides scores before they become probabilities: found on examples the training did not see. */
  temperature: z.number().positive(),
});
export type ClassModel = z.infer<typeof classModelSchema>;

/** A document whose class is known for sure: a clerk said so, or it came with the program. */
export const classExampleSchema = z.object({
  class: documentClassSchema,
  /** Texts of its pages in order. */
  pages: z.array(z.string()).min(1),
});
export type ClassExample = z.infer<typeof classExampleSchema>;
