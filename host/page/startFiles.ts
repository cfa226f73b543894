/** What the server offers this page. */
export interface StartFiles {
  /** Name of the file given on the command line; null when none was. */
  readonly file: string | null;
  readonly examples: readonly string[];
  readonly code: string;
  /** Pages of the bundle by file name. */
  readonly html: Readonly<Record<string, string>>;
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The bytes of a workbook on the server. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await get(address)).arrayBuffer());
}

/** Everything that the page needs before it can open a workbook. */
export async function startFiles(): Promise<StartFiles> {
  const [start, code, dialog, actions] = await Promise.all([
    get("/start.json").then(
      (response) => response.json() as Promise<Pick<StartFiles, "file" | "examples">>,
    ),
    get("/Code.js").then((response) => response.text()),
    get("/Dialog.html").then((response) => response.text()),
    get("/Actions.html").then((response) => response.text()),
  ]);
  return { ...start, code, html: { "Dialog.html": dialog, "Actions.html": actions } };
}
