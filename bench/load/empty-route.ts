/** A bare Express route that takes the body and throws it away: what Node, Express and the client cost by themselves. */
import type { AddressInfo } from 'node:net';
import express from 'express';

const app = express();
app.post('/v1/comments', (request, response) => {
  request.resume();
  request.on('end', () => response.status(202).json({}));
});
const server = app.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ type: 'ready', url: `http://127.0.0.1:${port}` });
});
process.on('disconnect', () => process.exit(0));
