import { ChangeFeed } from '../../src/web/change-feed.ts';
import { serveWeb } from '../../src/web/serve-web.ts';
import { login, pageText, USERS, webFixture } from './web-fixture.ts';

/** Reads the stream until `wanted` events came. */
async function readEvents(response: Response, wanted: number): Promise<string[]> {
  const events: string[] = [];
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const found = [...text.matchAll(/^event: (\w+)$/gm)].map((match) => match[1] ?? '');
    events.splice(0, events.length, ...found);
    if (events.length >= wanted) break;
  }
  return events;
}

test('the live feed tells of a change over the network', async () => {
  const { app, memory } = await webFixture({ pollMs: 100 });
  const cookie = await login(app, USERS.operator);
  const web = await serveWeb(app, { host: '127.0.0.1', port: 0 });
  try {
    const response = await fetch(`${web.url}/su-kien?tu=${await memory.views.changeCounter()}`, {
      headers: { ...cookie, Accept: 'text/event-stream' },
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    memory.change();
    expect(await readEvents(response, 2)).toEqual(['hello', 'changed']);
  } finally {
    await web.close();
  }
});

test('what changed between the page and its first news is news', async () => {
  const { app, memory } = await webFixture({ pollMs: 100 });
  const cookie = await login(app, USERS.operator);
  for (const path of ['/', `/ban-quet/${memory.state.scans[0]?.id}`]) {
    const [, counter] = /data-counter="(\d+)"/.exec(await pageText(app, path, cookie)) ?? [];
    memory.change();
    const response = await app.request(`http://localhost/su-kien?tu=${counter}`, { headers: cookie });
    expect(await readEvents(response, 2)).toEqual(['hello', 'changed']);
  }
});

test('without a session the feed answers 401, so that the page stops asking', async () => {
  const { app } = await webFixture();
  const response = await app.request('http://localhost/su-kien', { headers: { Accept: 'text/event-stream' } });
  expect(response.status).toBe(401);
});

test('many listeners cost one question, and nobody listening costs none', async () => {
  let asked = 0;
  let counter = 0;
  const answers: (() => void)[] = [];
  const feed = new ChangeFeed(async () => {
    asked += 1;
    for (const answer of answers.splice(0)) answer();
    counter += 1;
    return counter;
  }, 5);
  const heard = [0, 0];
  const stops = heard.map((_, index) => feed.listen(() => (heard[index] = (heard[index] ?? 0) + 1)));
  for (let round = 0; round < 4; round += 1) await new Promise<void>((resolve) => answers.push(resolve));
  await new Promise((resolve) => setTimeout(resolve, 1));
  for (const stop of stops) stop();
  const askedThen = asked;
  // The first answer only tells where counting starts; both listeners hear every later one.
  expect(heard).toEqual([asked - 1, asked - 1]);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(asked).toBe(askedThen);
});

test('a counter that cannot be asked is told once, and its return is told as a change', async () => {
  const answers: (number | Error)[] = [7, new Error('down'), new Error('down'), 7];
  const news = await new Promise<string[]>((resolve) => {
    const heard: string[] = [];
    const feed = new ChangeFeed(async () => {
      const answer = answers.shift() ?? 7;
      if (answer instanceof Error) throw answer;
      return answer;
    }, 5);
    const stop = feed.listen((one) => {
      heard.push(one);
      if (one === 'changed') {
        stop();
        resolve(heard);
      }
    });
  });
  expect(news).toEqual(['trouble', 'changed']);
});
