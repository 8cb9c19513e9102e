import { describeDevice } from './describe-device.js';

describe('a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
      'Chrome, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
      'Safari, iOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15; SM-S921N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
      'Samsung Internet for Android, Android',
    ],
    ['', ''],
    [undefined, ''],
    ['\ud800/1.0', ''],
  ])('%j is called %j', (userAgent, name) => {
    expect(describeDevice(userAgent)).toBe(name);
  });

  it('is never called by more than a line', () => {
    expect(describeDevice(`${'가'.repeat(400)}/1.0 (x)`).length).toBeLessThanOrEqual(60);
  });
});
