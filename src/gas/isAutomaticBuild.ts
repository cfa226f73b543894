/** Written in by the build: true with `--tu-dong`, whose manifest asks for triggers and mail. */
declare const CD06_AUTOMATIC: boolean;

export function isAutomaticBuild(): boolean {
  return CD06_AUTOMATIC;
}
