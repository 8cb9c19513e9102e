import { socketFolderIn, throughSocket } from './socket-folder.js';

describe('the socket of the database', () => {
  it('lies in its data directory, unless the path would be too long for one', () => {
    expect(socketFolderIn('/srv/마당/.madang/postgres')).toBe('/srv/마당/.madang/postgres');
    expect(socketFolderIn(`/srv/${'마당/'.repeat(13)}postgres`)).toBe('');
  });

  it('stands in an address beside all that is said there already', () => {
    const address = throughSocket('postgres://me:s%40y@127.0.0.1:5432/one?application_name=a', '/srv/마 당');
    const { username, password, port, pathname, searchParams } = new URL(address);
    expect([username, password, port, pathname]).toEqual(['me', 's%40y', '5432', '/one']);
    expect(Object.fromEntries(searchParams)).toEqual({ application_name: 'a', host: '/srv/마 당' });
  });
});
