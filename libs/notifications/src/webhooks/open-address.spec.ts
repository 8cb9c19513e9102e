import { isOpen, requireOpen } from './open-address.js';

describe('an address that may be called', () => {
  it.each(['8.8.8.8', '211.34.7.1', '2606:4700:4700::1111'])('is %s', (address) => {
    expect(isOpen(address)).toBe(true);
  });

  it.each([
    ...['127.0.0.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.0.1', '169.254.169.254'],
    ...['100.64.0.1', '224.0.0.1', '255.255.255.255', '240.0.0.1', '192.0.2.1'],
    ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1'],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1'],
  ])('is not %s', (address) => {
    expect(isOpen(address)).toBe(false);
  });

  it.each([
    ...[
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://localhost/',
    ],
  ])('is none behind %s', async (address) => {
    await expect(requireOpen(new URL(address), [])).rejects.toThrow('INTERNAL');
  });

  it('is one that the operator names, and no other', async () => {
    await requireOpen(new URL('https://localhost/'), ['localhost']);
    await expect(requireOpen(new URL('https://localhost/'), ['local'])).rejects.toThrow('INTERNAL');
    await expect(requireOpen(new URL('https://nothing.invalid/'), [])).rejects.toThrow('UNKNOWN_HOST');
  });
});
