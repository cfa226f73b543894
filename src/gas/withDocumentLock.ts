/** Long enough for another person's commit to end. */
const WAIT = 20_000;

/**
 * Runs `body` while no other run of this script on this document does; `busy` when that takes too long.
 *
 * Never held across a dialog: Google drops locks while a dialog waits for a person.
 */
export function withDocumentLock<T>(body: () => T, busy: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT)) return busy();
  try {
    return body();
  } finally {
    lock.releaseLock();
  }
}
