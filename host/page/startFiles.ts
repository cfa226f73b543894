/** What the server offers this page. */
export interface StartFiles {
  /** Name of the file given on the command line; null when none was. */
  readonly file: string | null;
  readonly examples: readonly string[];
  readonly code: string;
  /** Pages of the bundle by file name. */
  readonly html: Readonly<Record<string, string>>;
}

interface Offer extends Pick<StartFiles, "file" | "examples"> {
  readonly pages: readonly string[];
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

const fetchText = async (address: string): Promise<string> => (await get(address)).text();

/** Everything that the page needs before it can open a workbook. */
export async function startFiles(): Promise<StartFiles> {
  const { file, examples, pages } = (await (await get("/start.json")).json()) as Offer;
  const [code, ...html] = await Promise.all([
    fetchText("/dist/Code.js"),
    ...pages.map((page) => fetchText(`/dist/${page}`)),
  ]);
  return {
    file,
    examples,
    code,
    html: Object.fromEntries(pages.map((page, index) => [page, html[index] ?? ""])),
  };
}
