import type { Page } from "playwright-core";
import type { Request, Response } from "../../src/app/protocol";

/** What the fake server does with a call: answers, or fails as a lost connection does. */
export type Answer = Response | { readonly lost: string };

/** The page of an action in a real browser, with a `google.script.run` that a test answers. */
export interface DialogUnderTest {
  readonly requests: readonly Request[];
  readonly isClosed: () => boolean;
}

/** Opens Dialog.html as Google would: the page first, then the appended script that names the action. */
export async function openDialog(
  page: Page,
  html: string,
  answer: (request: Request) => Answer | Promise<Answer>,
): Promise<DialogUnderTest> {
  const requests: Request[] = [];
  let closed = false;
  await page.exposeFunction("serve", async (text: string) => {
    const request = JSON.parse(text) as Request;
    requests.push(request);
    const result = await answer(request);
    return "lost" in result
      ? { ok: false, text: result.lost }
      : { ok: true, text: JSON.stringify(result) };
  });
  await page.exposeFunction("tellClosed", () => {
    closed = true;
  });
  await page.addInitScript(() => {
    type Handler = (value: unknown) => void;
    const scope = window as unknown as {
      google: unknown;
      serve(text: string): Promise<{ ok: boolean; text: string }>;
      tellClosed(): Promise<void>;
    };
    const runner = (success: Handler, failure: Handler): unknown => ({
      withSuccessHandler: (handler: Handler) => runner(handler, failure),
      withFailureHandler: (handler: Handler) => runner(success, handler),
      callDialog: (text: string) => {
        void scope.serve(text).then((result) => {
          if (result.ok) success(result.text);
          else failure(new Error(result.text));
        });
      },
    });
    const ignore: Handler = () => undefined;
    scope.google = {
      script: { run: runner(ignore, ignore), host: { close: () => void scope.tellClosed() } },
    };
  });
  const shown = `${html}<script>window.CD06_ACTION="allocateTargets"</script>`;
  await page.route("http://dialog.test/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: shown }),
  );
  await page.goto("http://dialog.test/");
  return { requests, isClosed: () => closed };
}
