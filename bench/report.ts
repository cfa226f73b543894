/** One line of a bench: what, how long, and the ratio to its peer or calibration with the budget it must keep. */
export interface Line {
  readonly what: string;
  readonly ours: number;
  readonly peer?: { readonly name: string; readonly milliseconds: number };
  /** Ours must be at most this many times the peer. */
  readonly atMost?: number;
}

const shown = (milliseconds: number): string =>
  milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toFixed(3);

/** Prints a line; a ratio over its budget fails the bench. */
export function report({ what, ours, peer, atMost }: Line): void {
  const ratio = peer && ours / peer.milliseconds;
  const parts = [`${what}: ${shown(ours)} ms`];
  if (peer && ratio !== undefined) {
    parts.push(`${peer.name} ${shown(peer.milliseconds)} ms`, `ratio ${ratio.toPrecision(3)}`);
  }
  if (atMost !== undefined && ratio !== undefined) {
    const kept = ratio <= atMost;
    parts.push(`budget ≤ ${atMost.toString()} ${kept ? "kept" : "BROKEN"}`);
    if (!kept) process.exitCode = 1;
  }
  console.log(parts.join(" | "));
}
