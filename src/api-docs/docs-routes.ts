/**
 * The reference pages: Swagger UI over /openapi.json, every asset from this machine. The policy for content allows
 * nothing inline and nothing from elsewhere, so the page's own script is a file of its own.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import helmet from 'helmet';
import { pathOf } from '../http/path-of.ts';
import type { Reply } from '../http/reply.ts';
import { type AnyRequest, defineRoute, type Route } from '../http/route.ts';
import { z } from '../http/zod.ts';

const TAG = 'Reference';

// Relative addresses, so that the page works below a path prefix of a proxy's, too.
const PAGE = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Winnow: API reference</title>
    <link rel="stylesheet" href="docs/swagger-ui.css">
    <link rel="icon" href="docs/favicon-32x32.png">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="docs/swagger-ui-bundle.js"></script>
    <script src="docs/start.js"></script>
  </body>
</html>
`;

// No validatorUrl: Swagger UI would send the document's address to a service on the internet.
const START_SCRIPT = `SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
});
`;

const guardPage = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      // Swagger UI's style sheet holds its pictures as data.
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // Whether this host has TLS, and for how long it will, is the proxy's business.
  strictTransportSecurity: false,
  originAgentCluster: false,
  crossOriginOpenerPolicy: false,
});

async function pageReply(
  { req, res }: AnyRequest,
  contentType: string,
  text: string | Buffer,
): Promise<Reply> {
  await new Promise<void>((resolve, reject) =>
    guardPage(req, res, (fault?: unknown) => (fault ? reject(fault) : resolve())),
  );
  return { status: 200, isPage: true, contentType, text, headers: { 'Cache-Control': 'no-cache' } };
}

/** The page, its script and the three files of `swagger-ui-dist`. */
export function docsRoutes(): Route[] {
  const page = defineRoute(
    {
      method: 'get',
      path: '/docs',
      summary: 'This reference as pages',
      tag: TAG,
      scopes: null,
      responses: { 200: { description: 'HTML.', content: { 'text/html': z.string() } } },
    },
    (request) => {
      // Below a slash the page's relative addresses would lead nowhere.
      if (pathOf(request.req.url ?? '').endsWith('/'))
        return { status: 308, headers: { Location: '../docs' } };
      return pageReply(request as AnyRequest, 'text/html; charset=utf-8', PAGE);
    },
  );
  return [
    page,
    assetRoute('start.js', 'text/javascript; charset=utf-8', async () => START_SCRIPT),
    packagedRoute('swagger-ui.css', 'text/css; charset=utf-8'),
    packagedRoute('swagger-ui-bundle.js', 'text/javascript; charset=utf-8'),
    packagedRoute('favicon-32x32.png', 'image/png'),
  ];
}

function packagedRoute(name: string, contentType: string): Route {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  // Read once, when the first reader comes: most processes never serve the page.
  let content: Promise<Buffer> | undefined;
  return assetRoute(name, contentType, () => {
    content ??= readFile(join(folder, name));
    return content;
  });
}

function assetRoute(name: string, contentType: string, read: () => Promise<string | Buffer>): Route {
  return defineRoute(
    {
      method: 'get',
      path: `/docs/${name}`,
      summary: `Part of the reference pages: ${name}`,
      tag: TAG,
      scopes: null,
      isHidden: true,
      responses: { 200: { description: 'The file.' } },
    },
    async (request) => pageReply(request as AnyRequest, contentType, await read()),
  );
}
