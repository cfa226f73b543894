/** For the maintainer's log; people get a sentence. */
export function logError(error: unknown): void {
  const stack = (error as { readonly stack?: unknown } | null)?.stack;
  console.error(String(stack ?? error));
}
