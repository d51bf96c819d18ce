/** What `npm start` prints once everything runs: where it is, the first key, and a line to try it with. */

export interface Announcement {
  /** The API's address as a client on this machine reaches it. */
  apiUrl: string;
  workerCount: number;
  /** One line a service, from `openServices`. */
  services: readonly string[];
  dataDir: string;
  key: FirstKey;
}

/** How the first key came about, and with it how the line to try can name one. */
export type FirstKey =
  | { kind: 'shown'; key: string }
  | { kind: 'file'; path: string }
  | { kind: 'bootstrap' }
  | { kind: 'earlier' };

/** The lines to print. Holds the key itself only where it is `shown`. */
export function formatAnnouncement({ apiUrl, workerCount, services, dataDir, key }: Announcement): string[] {
  return [
    '',
    'Winnow runs. Ctrl-C stops all of it.',
    `  API         ${apiUrl} (documents at ${apiUrl}/docs)`,
    `  workers     ${workerCount}`,
    ...services.map((line) => `  ${line}`),
    `  data        ${dataDir}`,
    `  API key     ${describeKey(key)}`,
    'Try it:',
    `  ${formatTryLine(apiUrl, key)}`,
    '',
  ];
}

function describeKey(key: FirstKey): string {
  switch (key.kind) {
    case 'shown':
      return `${key.key} (made for first use, for the site "default" with every scope; it is shown only now)`;
    case 'file':
      return `in ${key.path} (made for first use, for the site "default" with every scope)`;
    case 'bootstrap':
      return 'that of WINNOW_BOOTSTRAP_API_KEY';
    case 'earlier':
      return 'made earlier; another: npm run --silent winnow -- key create --site default';
  }
}

/** A line for a POSIX shell that works when pasted, wherever the key is known or can be read. */
function formatTryLine(apiUrl: string, key: FirstKey): string {
  const body = JSON.stringify({ externalId: 'try-1', text: 'What a clear and helpful article, thank you.' });
  return [
    `curl -s '${apiUrl}/v1/comments?waitMs=5000'`,
    `-H "Authorization: Bearer ${keyInShell(key)}"`,
    `-H 'Content-Type: application/json'`,
    `-d '${body}'`,
  ].join(' ');
}

function keyInShell(key: FirstKey): string {
  switch (key.kind) {
    case 'shown':
      return key.key;
    case 'file':
      return `$(cat '${key.path.replaceAll("'", "'\\''")}')`;
    case 'bootstrap':
      return '$WINNOW_BOOTSTRAP_API_KEY';
    case 'earlier':
      return '$WINNOW_API_KEY';
  }
}
