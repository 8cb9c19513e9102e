import { type INestApplicationContext, Injectable, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { declareEvents, type Listener, Listens } from '@app/ledger';
import { ListenerRegistry } from '../../libs/ledger/src/outbox/listener-registry.js';

const events = declareEvents({ 'kite.flown': 'announced', 'kite.mended': 'recorded' });

class Hears implements Listener {
  async receive(): Promise<void> {}
}

@Injectable()
@Listens('kites', [events['kite.flown']])
class Watcher extends Hears {}

@Injectable()
@Listens('kites', [events['kite.flown'], events['kite.mended']])
class SecondWatcher extends Hears {}

@Injectable()
@Listens('winds', [events['kite.flown'], events['kite.mended']])
class WindWatcher extends Hears {}

@Injectable()
@Listens('storms', [events['kite.flown']], ({ wind }) => wind === 'strong')
class StormWatcher extends Hears {}

@Injectable()
@Listens('kites', [events['kite.flown'], 'kite.lost'])
class Dreamer extends Hears {}

/** Boots a module with these listeners, as api and worker boot. */
function boot(...listeners: Type<Listener>[]): Promise<INestApplicationContext> {
  @Module({ imports: [DiscoveryModule], providers: [ListenerRegistry, ...listeners] })
  class KitesModule {}
  return NestFactory.createApplicationContext(KitesModule, { logger: false, abortOnError: false });
}

describe('boot', () => {
  it('goes well when every announced event has a listener, on as many queues as listen', async () => {
    const app = await boot(Watcher, WindWatcher);
    const registry = app.get(ListenerRegistry);
    expect(registry.queuesOf({ kind: 'kite.flown', data: {} })).toEqual(['kites', 'winds']);
    expect(registry.queuesOf({ kind: 'kite.mended', data: {} })).toEqual(['winds']);
    expect(registry.find('winds', 'kite.mended')).toBe(app.get(WindWatcher));
    await app.close();
  });

  it('sends a listener only what concerns it', async () => {
    const app = await boot(Watcher, StormWatcher, WindWatcher);
    const flownIn = (wind: string) =>
      app.get(ListenerRegistry).queuesOf({ kind: 'kite.flown', data: { wind } });
    expect(flownIn('strong')).toEqual(['kites', 'storms', 'winds']);
    expect(flownIn('weak')).toEqual(['kites', 'winds']);
    await app.close();
  });

  it('fails when nobody listens to an announced event', async () => {
    await expect(boot()).rejects.toThrow('nobody listens to announced event kite.flown');
  });

  it('fails when two listen to one event on one queue', async () => {
    await expect(boot(Watcher, SecondWatcher)).rejects.toThrow('two listeners for kite.flown on queue kites');
  });

  it('fails when someone listens to an event that nobody declared', async () => {
    await expect(boot(Dreamer)).rejects.toThrow('listener for undeclared event kite.lost');
  });
});
