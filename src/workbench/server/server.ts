import { readFile } from "node:fs/promises";
import { createServer, type ServerOptions } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { headersOf } from "./headers";
import { withLocalOffice, withOrigin } from "./localize";
import { fileOf, type SingleFiles } from "./site";

export interface RunningServer {
  /** Such as "https://localhost:3000". */
  readonly origin: string;
  close(): Promise<void>;
}

/** Another program listens on the port. */
export class PortInUseError extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is taken.`);
    this.name = "PortInUseError";
  }
}

/**
 * Serves the add-in's production bundle and the workbench's page on https://localhost.
 *
 * @param root the project's folder
 * @param port 0 takes a free one
 * @param extra single files to serve as well, by address
 * @throws PortInUseError
 */
export async function startServer(
  root: string,
  port: number,
  certificate: Pick<ServerOptions, "key" | "cert">,
  extra: SingleFiles = {},
): Promise<RunningServer> {
  let origin = "";
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer({ root, origin, extra }, request, response).catch(() => end(response, 500));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortInUseError(port) : error),
    );
    server.listen(port, "localhost", resolve);
  });
  origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Site {
  readonly root: string;
  readonly origin: string;
  readonly extra: SingleFiles;
}

async function answer({ root, origin, extra }: Site, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
  const file = fileOf(root, request.url ?? "/", extra);
  const content = file && (await contentOf(file, origin));
  if (!file || content === null) return end(response, 404);
  const isWorkbench = file.startsWith(path.join(root, "build"));
  response.writeHead(200, headersOf(file, isWorkbench)).end(request.method === "HEAD" ? undefined : content);
}

function end(response: ServerResponse, status: number) {
  response.writeHead(status, { "Content-Type": "text/plain" }).end(String(status));
}

async function contentOf(file: string, origin: string): Promise<Buffer | string | null> {
  let content: Buffer;
  try {
    content = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR") return null;
    throw error;
  }
  if (path.basename(file) === "manifest.xml") return withOrigin(content.toString("utf8"), origin);
  return path.extname(file) === ".html" ? withLocalOffice(content.toString("utf8")) : content;
}
