/** `ask`, with one answer for all who ask within `ms`: a check that writes to the object store is not free. */
export function sharedAnswer<Value>(ask: () => Promise<Value>, ms: number): () => Promise<Value> {
  let answer: Promise<Value> | undefined;
  let askedAt = 0;
  return () => {
    if (!answer || Date.now() - askedAt >= ms) {
      askedAt = Date.now();
      answer = ask();
    }
    return answer;
  };
}
