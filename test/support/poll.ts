/** Asks again until `accept` says yes; fails with what was read last. */
export async function poll<T>(
  read: () => T | Promise<T>,
  accept: (value: T) => boolean,
  milliseconds = 5000,
): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(value)}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}
