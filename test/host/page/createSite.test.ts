import { afterEach, describe, expect, test } from "@jest/globals";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createSite } from "../../../host/server/createSite";
import { listen } from "../../../host/server/listen";
import { siteFiles } from "../../../host/server/siteFiles";

const open: Server[] = [];

async function start(wanted: number): Promise<{ server: Server; port: number }> {
  const server = createSite(await siteFiles(process.cwd(), null));
  open.push(server);
  return { server, port: await listen(server, wanted) };
}

function get(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; policy: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      response.resume();
      response.on("end", () => {
        const policy = response.headers["content-security-policy"];
        resolve({ status: response.statusCode ?? 0, policy: String(policy) });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("trial site", () => {
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => new Promise((done) => server.close(done))));
  });

  test("lets the page reach this machine only", async () => {
    const { port } = await start(18606);
    const { status, policy } = await get(port, "/start.json");
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test("listens on this machine alone", async () => {
    const { server } = await start(18606);
    expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
  });

  test("takes the next port when the wanted one is taken", async () => {
    const first = await start(18606);
    const second = await start(first.port);
    expect(second.port).toBeGreaterThan(first.port);
  });

  test.each([
    { path: "/../package.json", status: 404, why: "nothing outside the site" },
    {
      path: "/package.json",
      status: 404,
      why: "no file of the project that is not part of the site",
    },
    { path: "/examples/..%2fpackage.json", status: 404, why: "no way out through the examples" },
    { path: "/file.xlsx", status: 404, why: "no file where none was given" },
  ])("serves $why", async ({ path, status }) => {
    const { port } = await start(18606);
    expect((await get(port, path)).status).toBe(status);
  });

  test("does not answer to another site's name", async () => {
    const { port } = await start(18606);
    expect((await get(port, "/start.json", { Host: "evil.example" })).status).toBe(403);
  });
});
