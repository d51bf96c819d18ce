/** The peer from a folder, and from an address: a local server that serves that folder. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTfjsPeer } from '../../../model/eval/peers/tfjs-peer.ts';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import { writeToxicityModel } from '../../support/scoring/toxicity-model.ts';

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-toxicity-'));
  await writeToxicityModel(folder);
  server = createServer(async (request, response) => {
    try {
      response.end(await readFile(join(folder, (request.url as string).replace('/model/', ''))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/model`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const countCopies = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('winnow-tfjs-')).length;
const rows = ['lovely tea', 'you nitwit'].map((text) => ({ text, lang: 'en', labels: {} }));
const toxicity = ATTRIBUTES.indexOf('toxicity');

describe('the peer tfjs toxicity', () => {
  it('scores all its heads alike from a folder and from an address, and leaves nothing behind', async () => {
    const before = await countCopies();
    const answers: Float64Array[] = [];
    for (const weights of [folder, address, `${address}/`]) {
      const peer = await createTfjsPeer(weights);
      answers.push(await peer.scoreRows(rows, () => {}));
      await peer.close();
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const [scores = new Float64Array()] = answers;
    expect(scores[ATTRIBUTES.length + toxicity]).toBeGreaterThan((scores[toxicity] as number) + 0.3);
    expect(scores[ATTRIBUTES.indexOf('spam')]).toBeNaN();
    expect(await countCopies()).toBe(before);
  });

  it('says what an address lacks, and leaves nothing of it either', async () => {
    const before = await countCopies();
    await expect(createTfjsPeer(`${address}/nowhere`)).rejects.toThrow('nowhere/model.json answered 404');
    expect(await countCopies()).toBe(before);
  });
});
