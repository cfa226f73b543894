/** What an error says. Errors of the script come from another realm, so `instanceof` knows nothing of them. */
export function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
}
